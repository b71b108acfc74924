package io.gridward.workrecord;

import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.staffing.WorkerSearch;

/**
 * Takes the records that workers note in another system of the municipality. They are judged and counted by the same
 * rules, and show that a machine has passed them on.
 */
@UseCase
@OutsideReach(Outside.HIDDEN)
@RolesAllowed(Role.Names.PARTNER)
@Needs({Scope.WRITE_RECORDS, Scope.READ_WORKERS})
public class MachineRecordFiling {

    private final NewRecords newRecords;
    private final WorkerSearch workers;
    private final CurrentCaller caller;

    MachineRecordFiling(NewRecords newRecords, WorkerSearch workers, CurrentCaller caller) {
        this.newRecords = newRecords;
        this.workers = workers;
        this.caller = caller;
    }

    /**
     * Takes a record once: sent again under the same id by the same machine, it answers the record there is.
     *
     * @throws Problem NOT_FOUND without such a worker within reach; RECORD_TEXT_REQUIRED, RECORD_IN_FUTURE,
     *     RECORD_TOO_OLD, ID_TAKEN
     */
    public TakenRecord file(UUID workerId, @NotNull @Valid FileRecord command) {
        workers.byId(workerId);
        return newRecords
                .take(new Filer(workerId, caller.id(), true), List.of(Judged.accepted(command)))
                .get(0)
                .orThrow();
    }
}
