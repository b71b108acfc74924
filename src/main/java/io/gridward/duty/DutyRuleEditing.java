package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.DisposableAreas;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Sets what is asked of the workers of an area. Nobody does it without saying why, and nobody changes the past. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class DutyRuleEditing {

    private final DutyRules rules;
    private final DisposableAreas areas;
    private final CurrentCaller caller;
    private final Event<DutyTermsChanged> changed;
    private final ActionNote note;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    DutyRuleEditing(
            DutyRules rules,
            DisposableAreas areas,
            CurrentCaller caller,
            Event<DutyTermsChanged> changed,
            ActionNote note,
            Outbox outbox,
            Locks locks,
            Ids ids,
            Time time) {
        this.rules = rules;
        this.areas = areas;
        this.caller = caller;
        this.changed = changed;
        this.note = note;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** The area's rule without an end gives way to the new one where that begins. */
    public DutyRuleView create(@NotNull @Valid CreateDutyRule command) {
        note.require();
        areas.require(command.areaCode());
        requirePeriod(command.validFrom(), command.validTo());
        take(command.areaCode());
        var rule = new DutyRule(
                ids.next(), command.areaCode(), command.validFrom(), command.validTo(), command.terms(), time.now());
        var ended = rules.open(rule.areaCode()).filter(open -> !open.validFrom().isAfter(rule.validFrom()));
        ended.ifPresent(open -> change("DUTY_RULE_ENDED", open, () -> open.giveWay(rule.id(), rule.validFrom())));
        requireAlone(rule, rule.validFrom(), rule.validTo());
        rules.persist(rule);
        rules.flush();
        var view = DutyRuleView.from(rule);
        outbox.append(Change.created("DUTY_RULE_CREATED", rule.id(), rule.areaCode(), view));
        // After the end of a rule that took the place of another one neither of them holds.
        var until = ended.isPresent() ? null : rule.validTo();
        changed.fire(new DutyTermsChanged(null, rule.areaCode(), rule.validFrom(), until));
        return view;
    }

    /** Only one that has not begun; the rule that was to give way to it goes on. */
    public DutyRuleView withdraw(UUID id, int expectedVersion) {
        note.require();
        take(rules.areaOf(id).filter(caller.reach()::covers).orElseThrow(() -> Problem.notFound("dutyRule", id)));
        var rule = rules.findById(id);
        Expected.version(expectedVersion, rule.version());
        rule.requireToCome(time.today());
        change("DUTY_RULE_WITHDRAWN", rule, rule::withdraw);
        rules.endedBy(id).ifPresent(this::goOn);
        changed.fire(new DutyTermsChanged(null, rule.areaCode(), rule.validFrom(), null));
        return DutyRuleView.from(rule);
    }

    private void requirePeriod(LocalDate from, @Nullable LocalDate to) {
        var today = time.today();
        if (from.isBefore(today)) {
            throw Problem.of(DutyRuleProblem.DUTY_RULE_IN_PAST).with("today", today);
        }
        if (to != null && !to.isAfter(from)) {
            throw Problem.of(DutyRuleProblem.DUTY_RULE_PERIOD_INVALID);
        }
    }

    private void goOn(DutyRule rule) {
        requireAlone(rule, rule.validFrom(), null);
        change("DUTY_RULE_CONTINUED", rule, rule::goOn);
    }

    private void requireAlone(DutyRule rule, LocalDate from, @Nullable LocalDate to) {
        if (rules.hasBeside(rule, from, to)) {
            throw Problem.of(DutyRuleProblem.DUTY_RULE_OVERLAPS);
        }
    }

    /** One at a time for each area: which rule is without an end is looked at before it is changed. */
    private void take(String areaCode) {
        locks.acquire("duty-rules:" + areaCode);
    }

    private void change(String type, DutyRule rule, Runnable change) {
        var before = DutyRuleView.from(rule);
        change.run();
        rules.flush();
        outbox.append(Change.changed(type, rule.id(), rule.areaCode(), before, DutyRuleView.from(rule)));
    }
}
