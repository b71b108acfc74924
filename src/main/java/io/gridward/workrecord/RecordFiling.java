package io.gridward.workrecord;

import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;

/** Takes the records of the worker whose account it is; nobody files for another. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "one's own records only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class RecordFiling {

    private static final int MOST_AT_ONCE = 200;

    private final NewRecords newRecords;
    private final OwnWorker own;
    private final CurrentCaller caller;

    RecordFiling(NewRecords newRecords, OwnWorker own, CurrentCaller caller) {
        this.newRecords = newRecords;
        this.own = own;
        this.caller = caller;
    }

    /**
     * Takes a record once: sent again under the same id by the same account, it answers the record there is.
     *
     * @throws Problem ACCOUNT_WITHOUT_WORKER, RECORD_TEXT_REQUIRED, RECORD_IN_FUTURE, RECORD_TOO_OLD, ID_TAKEN
     */
    public TakenRecord file(@NotNull @Valid FileRecord command) {
        return newRecords.take(own(), List.of(Judged.accepted(command))).get(0).orThrow();
    }

    /**
     * Takes many records, each once, with as many statements as one.
     *
     * @param items some of which could not even be read
     * @return what became of each, in the same order; one that is refused is no loss to the others
     */
    public List<Judged<TakenRecord>> fileAll(
            @NotNull @Size(min = 1, max = MOST_AT_ONCE) List<@NotNull Judged<FileRecord>> items) {
        return newRecords.take(own(), items);
    }

    private Filer own() {
        return new Filer(own.id(), caller.id(), false);
    }
}
