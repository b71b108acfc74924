package io.gridward.service;

import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

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

/**
 * Moves errands on. Who may ever take a step is said here, in which state he may in {@link ErrandLifeCycle}. The expected
 * version may be null: the state itself decides whether a step fits.
 */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER})
@OutsideReach(value = Outside.HIDDEN, note = "the state of the errand must allow it, too")
public class ErrandHandling {

    private final Errands errands;
    private final ErrandSteps steps;
    private final ErrandViews views;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ErrandHandling(
            Errands errands, ErrandSteps steps, ErrandViews views, CurrentCaller caller, Outbox outbox, Time time) {
        this.errands = errands;
        this.steps = steps;
        this.views = views;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    public ErrandView agree(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid AgreeErrand command) {
        var today = time.today();
        if (command.date().isBefore(today)) {
            throw Problem.of(ErrandProblem.ERRAND_DATE_IN_PAST).with("today", today);
        }
        return act(id, expectedVersion, ErrandVerb.AGREE, ErrandDeed.agreed(command.date(), command.note()));
    }

    public ErrandView progress(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ErrandNote command) {
        return act(id, expectedVersion, ErrandVerb.PROGRESS, ErrandDeed.noted(command.note()));
    }

    @RolesAllowed({Role.Names.COMMANDER, Role.Names.LEADER, Role.Names.WORKER})
    public ErrandView tickOff(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid TickOffErrand command) {
        return act(id, expectedVersion, ErrandVerb.TICK_OFF, ErrandDeed.noted(command.note()));
    }

    public ErrandView confirm(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid AnswerErrand command) {
        return act(id, expectedVersion, ErrandVerb.CONFIRM, ErrandDeed.answered(command.means(), command.note()));
    }

    public ErrandView deny(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid AnswerErrand command) {
        return act(id, expectedVersion, ErrandVerb.DENY, ErrandDeed.answered(command.means(), command.note()));
    }

    public ErrandView withdraw(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ErrandNote command) {
        return act(id, expectedVersion, ErrandVerb.WITHDRAW, ErrandDeed.noted(command.note()));
    }

    /** The resident asks to be forgotten (PIPL 47): his name and number vanish, the work stays and can be finished. */
    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    public ErrandView erase(UUID id, @Nullable Integer expectedVersion, @NotNull @Valid ErrandNote command) {
        return act(id, expectedVersion, ErrandVerb.ERASE, ErrandDeed.noted(command.note()));
    }

    private ErrandView act(UUID id, @Nullable Integer expectedVersion, ErrandVerb verb, ErrandDeed deed) {
        var by = caller.get();
        var errand = errands.locked(by, id).orElseThrow(() -> Problem.notFound("errand", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, errand.version());
        }
        var before = ErrandViews.news(errand);
        Instant now = time.now();
        steps.persist(errand.act(verb, deed, by, now, time.dayOf(now)));
        errands.flush();
        outbox.append(Change.changed(verb.change(), id, errand.gridCode(), before, ErrandViews.news(errand)));
        return views.of(errand);
    }
}
