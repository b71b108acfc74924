package io.gridward.casework;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads the rules by which cases find their departments. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.AUDITOR})
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
public class RoutingRuleSearch {

    private final RoutingRules rules;
    private final CurrentCaller caller;

    RoutingRuleSearch(RoutingRules rules, CurrentCaller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    public Page<RoutingRuleView> page(RoutingRuleFilter filter, @NotNull @Valid PageRequest request) {
        return rules.page(caller.reach(), filter, request);
    }

    public RoutingRuleView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("caseRoutingRule", id));
    }

    public Optional<RoutingRuleView> find(UUID id) {
        return rules.visible(caller.reach(), id).map(RoutingRuleView::from);
    }
}
