package io.gridward.service;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.grid.DisposableAreas;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Sets how often households are visited. Nobody does it without saying why, and nobody changes the past. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class VisitRuleEditing {

    private final VisitRules rules;
    private final DisposableAreas areas;
    private final ActionNote note;
    private final Outbox outbox;
    private final Locks locks;
    private final Ids ids;
    private final Time time;

    VisitRuleEditing(
            VisitRules rules, DisposableAreas areas, ActionNote note, Outbox outbox, Locks locks, Ids ids, Time time) {
        this.rules = rules;
        this.areas = areas;
        this.note = note;
        this.outbox = outbox;
        this.locks = locks;
        this.ids = ids;
        this.time = time;
    }

    /** The area's rule for the class without an end gives way to the new one where that begins. */
    public VisitRuleView create(@NotNull @Valid CreateVisitRule command) {
        note.require();
        areas.require(command.areaCode());
        var now = time.now();
        if (command.validFrom().isBefore(time.dayOf(now))) {
            throw Problem.of(VisitProblem.VISIT_RULE_IN_PAST).with("today", time.dayOf(now));
        }
        if ((command.everyDays() == null) == (command.everyMonths() == null)) {
            throw Problem.of(VisitProblem.VISIT_INTERVAL_INVALID);
        }
        locks.acquire("visit-rules:" + command.areaCode());
        rules.open(command.areaCode(), command.visitClass())
                .filter(open -> !open.validFrom().isAfter(command.validFrom()))
                .ifPresent(open -> end(open, command.validFrom()));
        if (rules.holdsFrom(command.areaCode(), command.visitClass(), command.validFrom())) {
            throw Problem.of(VisitProblem.VISIT_RULE_OVERLAPS);
        }
        var rule = new VisitRule(ids.next(), command, now);
        rules.persistAndFlush(rule);
        outbox.append(Change.created("VISIT_RULE_CREATED", rule.id(), rule.areaCode(), rule.view()));
        return rule.view();
    }

    private void end(VisitRule rule, LocalDate on) {
        var before = rule.view();
        rule.endOn(on);
        rules.flush();
        outbox.append(Change.changed("VISIT_RULE_ENDED", rule.id(), rule.areaCode(), before, rule.view()));
    }
}
