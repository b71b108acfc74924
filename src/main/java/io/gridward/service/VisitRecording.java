package io.gridward.service;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
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
import io.gridward.workrecord.RecordSearch;
import io.gridward.workrecord.WorkRecordKind;

/** Takes down who was where. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.WORKER})
@OutsideReach(Outside.HIDDEN)
public class VisitRecording {

    /** How far a phone's clock may be ahead, and how long one may carry a visit about. */
    private static final Duration FARTHEST_AHEAD = Duration.ofMinutes(10);

    private static final Duration OLDEST = Duration.ofDays(31);

    private final Households households;
    private final Visits visits;
    private final RecordSearch records;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    VisitRecording(
            Households households,
            Visits visits,
            RecordSearch records,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.households = households;
        this.visits = visits;
        this.records = records;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Records once: sent again under the same id by the same account, it answers the visit there is. */
    public VisitView record(@NotNull @Valid RecordVisit command) {
        var repeated = chosen.repeated("visit", command.id(), command);
        if (repeated.isPresent()) {
            return visits.findById(repeated.get()).view();
        }
        var now = time.now();
        Instant at = command.visitedAt() == null ? now : command.visitedAt().truncatedTo(ChronoUnit.MICROS);
        requirePlausible(at, now);
        var household = households
                .locked(caller.get(), command.householdId())
                .orElseThrow(() -> Problem.notFound("household", command.householdId()));
        household.requireInPlan();
        if (command.recordId() != null) {
            requireRecordOf(household, command.recordId());
        }
        LocalDate on = time.dayOf(at);
        var visit = new Visit(ids.orNext(command.id()), household, command, on, at, caller.get(), now);
        visits.persist(visit);
        household.visited(on);
        visits.flush();
        var view = visit.view();
        outbox.append(Change.created("HOUSEHOLD_VISITED", visit.id(), visit.gridCode(), view));
        return view;
    }

    private static void requirePlausible(Instant at, Instant now) {
        if (at.isAfter(now.plus(FARTHEST_AHEAD)) || at.isBefore(now.minus(OLDEST))) {
            throw Problem.of(VisitProblem.VISIT_TIME_IMPLAUSIBLE)
                    .with("earliest", now.minus(OLDEST))
                    .with("latest", now.plus(FARTHEST_AHEAD));
        }
    }

    private void requireRecordOf(Household household, UUID id) {
        var found = records.byId(id);
        if (found.kind() != WorkRecordKind.VISIT || !household.gridCode().equals(found.gridCode())) {
            throw Problem.of(VisitProblem.VISIT_RECORD_UNFIT)
                    .with("kind", found.kind().name());
        }
    }
}
