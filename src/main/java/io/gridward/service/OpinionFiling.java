package io.gridward.service;

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
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes what residents think. */
@UseCase
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.WORKER,
    Role.Names.PART_TIMER
})
@OutsideReach(Outside.HIDDEN)
public class OpinionFiling {

    private final Opinions opinions;
    private final OpinionTags tags;
    private final ServiceGrids grids;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    OpinionFiling(
            Opinions opinions,
            OpinionTags tags,
            ServiceGrids grids,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.opinions = opinions;
        this.tags = tags;
        this.grids = grids;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Files once: sent again under the same id by the same account, it answers the opinion there is. */
    public OpinionView file(@NotNull @Valid FileOpinion command) {
        var repeated = chosen.repeated("opinion", command.id(), command);
        if (repeated.isPresent()) {
            return opinions.view(opinions.findById(repeated.get()));
        }
        grids.requireActive(command.gridCode());
        var about = command.tags().stream().distinct().toList();
        tags.requireInUse(about);
        var now = time.now();
        var opinion = new Opinion(ids.orNext(command.id()), command, caller.get(), now, time.dayOf(now));
        opinions.persistAndFlush(opinion);
        about.forEach(tag -> opinions.getEntityManager().persist(new OpinionTagging(opinion.id(), tag)));
        opinions.flush();
        var view = opinions.view(opinion);
        outbox.append(Change.created("OPINION_FILED", opinion.id(), opinion.gridCode(), view));
        return view;
    }
}
