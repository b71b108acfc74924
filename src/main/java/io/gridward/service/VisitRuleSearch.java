package io.gridward.service;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads the rules of visits. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_SERVICES)
public class VisitRuleSearch {

    private final VisitRules rules;
    private final CurrentCaller caller;

    VisitRuleSearch(VisitRules rules, CurrentCaller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    public Page<VisitRuleView> page(VisitRuleFilter filter, @NotNull @Valid PageRequest request) {
        return rules.page(caller.reach(), filter, request);
    }

    public VisitRuleView byId(UUID id) {
        return rules.visible(caller.reach(), id)
                .map(VisitRule::view)
                .orElseThrow(() -> Problem.notFound("visitRule", id));
    }
}
