package io.gridward.casework;

import java.util.Set;
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
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Sets, changes and deletes the rules by which cases find their departments; the audit trail keeps what they were. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(value = Outside.HIDDEN, note = "a rule without area takes reach over the whole county")
public class RoutingRuleEditing {

    private final RoutingRules rules;
    private final RoutingScope scope;
    private final CaseCategories categories;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    RoutingRuleEditing(
            RoutingRules rules,
            RoutingScope scope,
            CaseCategories categories,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.rules = rules;
        this.scope = scope;
        this.categories = categories;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Sets a rule once: sent again under the same id by the same account, it answers the one there is. */
    public RoutingRuleView create(@NotNull @Valid CreateRoutingRule command) {
        var repeated = chosen.repeated("caseRoutingRule", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        scope.requireDisposable(command.areaOrAny());
        requireCategory(command.categoryOrAny());
        scope.requireServedBy(command.departmentId(), command.areaOrAny());
        UUID id = ids.orNext(command.id());
        if (rules.findByIdOptional(id).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
        }
        var rule =
                new RoutingRule(id, command.areaOrAny(), command.categoryOrAny(), command.departmentId(), time.now());
        rules.persistAndFlush(rule);
        var view = RoutingRuleView.from(rule);
        outbox.append(Change.created("CASE_ROUTING_RULE_CREATED", id, scope.codeOf(rule), view));
        return view;
    }

    public RoutingRuleView update(UUID id, int expectedVersion, @NotNull @Valid UpdateRoutingRule patch) {
        var rule = lock(id, expectedVersion);
        var before = RoutingRuleView.from(rule);
        if (patch.departmentId() != null) {
            UUID department = patch.departmentId().orElseThrow();
            scope.requireServedBy(department, rule.areaCode());
            rule.giveTo(department);
        }
        rules.flush();
        var after = RoutingRuleView.from(rule);
        outbox.append(Change.changed("CASE_ROUTING_RULE_UPDATED", id, scope.codeOf(rule), before, after));
        return after;
    }

    /** @return the rule as it was */
    public RoutingRuleView delete(UUID id, int expectedVersion) {
        var rule = lock(id, expectedVersion);
        var before = RoutingRuleView.from(rule);
        rules.delete(rule);
        outbox.append(Change.changed("CASE_ROUTING_RULE_DELETED", id, scope.codeOf(rule), before, null));
        return before;
    }

    private RoutingRuleView existing(UUID id) {
        return rules.visible(caller.reach(), id)
                .map(RoutingRuleView::from)
                .orElseThrow(() -> Problem.notFound("caseRoutingRule", id));
    }

    private void requireCategory(String code) {
        if (!code.equals(RoutingRule.ANY)
                && categories.latest(Set.of(code), time.now()).isEmpty()) {
            throw Problem.of(CaseProblem.CASE_CATEGORY_UNKNOWN).with("category", code);
        }
    }

    private RoutingRule lock(UUID id, int expectedVersion) {
        var rule = rules.lockVisible(caller.reach(), id)
                .filter(found -> caller.reach().covers(scope.codeOf(found)))
                .orElseThrow(() -> Problem.notFound("caseRoutingRule", id));
        Expected.version(expectedVersion, rule.version());
        return rule;
    }
}
