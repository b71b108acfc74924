package io.gridward.duty;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Takes down what a person makes of a flag. Nothing follows from it by itself. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class FlagReviewing {

    private final Flags flags;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    FlagReviewing(Flags flags, CurrentCaller caller, Outbox outbox, Time time) {
        this.flags = flags;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Problem STALE_VERSION, FLAG_REVIEWED, FLAG_OWN */
    public FlagView review(UUID id, int expectedVersion, @NotNull @Valid ReviewFlag command) {
        var by = caller.get();
        var flag = flags.lock(by, id).orElseThrow(() -> Problem.notFound("flag", id));
        Expected.version(expectedVersion, flag.version());
        var before = flags.view(flag);
        flag.review(command.outcome().state(), command.note(), by, time.now());
        flags.flush();
        var after = flags.view(flag);
        outbox.append(Change.changed("FLAG_REVIEWED", id, flag.gridCode(), before, after));
        return after;
    }
}
