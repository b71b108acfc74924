package io.gridward.identity;

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

/** Shows an administrator the accounts whose whole reach lies within his own. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class AccountSearch {

    private final Accounts accounts;
    private final CurrentCaller caller;

    AccountSearch(Accounts accounts, CurrentCaller caller) {
        this.accounts = accounts;
        this.caller = caller;
    }

    public Page<AccountView> page(@NotNull @Valid AccountFilter filter, @NotNull @Valid PageRequest request) {
        return accounts.page(caller.reach(), filter, request);
    }

    public AccountView byId(UUID id) {
        return accounts.findByIdOptional(id)
                .filter(account -> ReachRule.covers(caller.reach(), account.reach()))
                .map(AccountView::from)
                .orElseThrow(() -> Problem.notFound("account", id));
    }
}
