package io.gridward.wechat;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import io.gridward.identity.AccountDirectory;
import io.gridward.identity.WorkerAccount;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Lets administrators see and end bindings: a lost phone must not stay a way in. */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class AccountUnbinding {

    private final AccountDirectory accounts;
    private final Unbinding unbinding;
    private final CurrentCaller caller;

    AccountUnbinding(AccountDirectory accounts, Unbinding unbinding, CurrentCaller caller) {
        this.accounts = accounts;
        this.unbinding = unbinding;
        this.caller = caller;
    }

    public WechatBindingView view(UUID accountId) {
        find(accountId);
        return WechatBindingView.from(unbinding.find(accountId));
    }

    public void unbind(UUID accountId, int expectedVersion) {
        unbinding.unbind(accountId, find(accountId).reach(), expectedVersion);
    }

    private WorkerAccount find(UUID accountId) {
        return accounts.byId(accountId)
                .filter(account -> account.mayBeOpenedBy(caller.get()))
                .orElseThrow(() -> Problem.notFound("account", accountId));
    }
}
