package io.gridward.service;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes residents' requests. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER})
@OutsideReach(Outside.HIDDEN)
public class ErrandFiling {

    private final Errands errands;
    private final ErrandSteps steps;
    private final ErrandViews views;
    private final ResidentData residents;
    private final ServiceGrids grids;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ErrandFiling(
            Errands errands,
            ErrandSteps steps,
            ErrandViews views,
            ResidentData residents,
            ServiceGrids grids,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.errands = errands;
        this.steps = steps;
        this.views = views;
        this.residents = residents;
        this.grids = grids;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Files once: sent again under the same id by the same account, it answers the errand there is. */
    public ErrandView request(@NotNull @Valid CreateErrand command) {
        var repeated = chosen.repeated("errand", command.id(), command);
        if (repeated.isPresent()) {
            return errands.visible(caller.get(), repeated.get())
                    .map(views::of)
                    .orElseThrow(() -> Problem.notFound("errand", repeated.get()));
        }
        grids.requireActive(command.gridCode());
        UUID id = ids.orNext(command.id());
        var resident = residents.seal(id, command.residentName(), command.residentPhone());
        var errand = new Errand(id, command, resident, caller.get(), time.now());
        var first = errand.requested(caller.get());
        errands.persist(errand);
        steps.persist(first);
        errands.flush();
        outbox.append(Change.created(ErrandVerb.REQUEST.change(), id, errand.gridCode(), ErrandViews.news(errand)));
        return views.of(errand);
    }
}
