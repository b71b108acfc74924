package io.gridward.duty;

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

/** Reads the rules: everybody may see by which he is judged. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN_UNLESS_ABOVE)
@Needs(Scope.READ_DUTY)
public class DutyRuleSearch {

    private final DutyRules rules;
    private final CurrentCaller caller;

    DutyRuleSearch(DutyRules rules, CurrentCaller caller) {
        this.rules = rules;
        this.caller = caller;
    }

    public Page<DutyRuleView> page(DutyRuleFilter filter, @NotNull @Valid PageRequest request) {
        return rules.page(caller.reach(), filter, request);
    }

    public DutyRuleView byId(UUID id) {
        return rules.visible(caller.reach(), id)
                .map(DutyRuleView::from)
                .orElseThrow(() -> Problem.notFound("dutyRule", id));
    }
}
