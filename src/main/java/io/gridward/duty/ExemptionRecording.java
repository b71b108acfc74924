package io.gridward.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
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
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Rfc3339;
import io.gridward.shared.time.Time;

/** Records and cancels exemptions. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER})
@OutsideReach(
        value = Outside.HIDDEN,
        note = "areas: ADMIN and COMMANDER only; LEADER for workers of grids within reach; nobody for himself")
public class ExemptionRecording {

    private static final int MOST_DAYS = 366;

    private final Exemptions exemptions;
    private final ExemptionScope scope;
    private final CurrentCaller caller;
    private final Event<DutyTermsChanged> changed;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ExemptionRecording(
            Exemptions exemptions,
            ExemptionScope scope,
            CurrentCaller caller,
            Event<DutyTermsChanged> changed,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.exemptions = exemptions;
        this.scope = scope;
        this.caller = caller;
        this.changed = changed;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    public ExemptionView record(@NotNull @Valid RecordExemption command) {
        requirePeriod(Rfc3339.storable(command.from()), Rfc3339.storable(command.to()));
        String scopeCode = scope.of(command);
        var exemption = new Exemption(ids.next(), command, scopeCode, caller.get(), time.now());
        exemptions.persist(exemption);
        exemptions.flush();
        var view = ExemptionView.from(exemption);
        outbox.append(Change.created("EXEMPTION_RECORDED", exemption.id(), scopeCode, view));
        announce(exemption);
        return view;
    }

    /** Those who might record it may cancel it. */
    public ExemptionView cancel(UUID id, int expectedVersion) {
        var exemption =
                exemptions.lock(id).filter(scope::isVisible).orElseThrow(() -> Problem.notFound("exemption", id));
        scope.requireMayRecord(exemption.workerId(), exemption.areaCode());
        Expected.version(expectedVersion, exemption.version());
        var before = ExemptionView.from(exemption);
        exemption.cancel(caller.get(), time.now());
        exemptions.flush();
        var after = ExemptionView.from(exemption);
        outbox.append(Change.changed("EXEMPTION_CANCELLED", id, exemption.scopeCode(), before, after));
        announce(exemption);
        return after;
    }

    private static void requirePeriod(Instant from, Instant to) {
        if (!to.isAfter(from) || Duration.between(from, to).compareTo(Duration.ofDays(MOST_DAYS)) > 0) {
            throw Problem.of(ExemptionProblem.EXEMPTION_PERIOD_INVALID).with("mostDays", MOST_DAYS);
        }
    }

    private void announce(Exemption exemption) {
        var lastDay = time.dayOf(exemption.endsAt().minusNanos(1));
        changed.fire(new DutyTermsChanged(
                exemption.workerId(), exemption.areaCode(), time.dayOf(exemption.startsAt()), lastDay.plusDays(1)));
    }
}
