package io.gridward.wechat;

import java.util.Map;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;

import io.gridward.identity.AccountDirectory;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.WorkerSearch;
import io.gridward.wechat.client.WechatClient;

/** Gives a code to whoever knows a worker, to tell him. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR})
@OutsideReach(
        value = Outside.HIDDEN,
        note =
                "403 for an account that reaches beyond one's own, or, but for ADMIN, that is of a command room or above")
public class BindingCodeIssuing {

    private final WechatClient wechat;
    private final WorkerSearch workers;
    private final AccountDirectory accounts;
    private final BindingCodes codes;
    private final MiniProgramConfig config;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    BindingCodeIssuing(
            WechatClient wechat,
            WorkerSearch workers,
            AccountDirectory accounts,
            BindingCodes codes,
            MiniProgramConfig config,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.wechat = wechat;
        this.workers = workers;
        this.accounts = accounts;
        this.codes = codes;
        this.config = config;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** A new one; the one he had is no good any more. @throws Problem WECHAT_NOT_CONFIGURED, WORKER_WITHOUT_ACCOUNT, FORBIDDEN */
    public IssuedCode issue(UUID workerId) {
        var worker = workers.byId(workerId);
        if (!wechat.isConfigured()) {
            throw Problem.of(WechatProblem.WECHAT_NOT_CONFIGURED);
        }
        var account = accounts.ofWorker(workerId).orElseThrow(() -> Problem.of(WechatProblem.WORKER_WITHOUT_ACCOUNT));
        if (!account.mayBeOpenedBy(caller.get())) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        var until = time.now().plus(config.codeLifetime());
        String code = codes.make(workerId, account.id(), until);
        outbox.append(Change.created(
                "WECHAT_CODE_ISSUED",
                workerId,
                worker.areaCode(),
                Map.of("accountId", account.id().toString(), "expiresAt", until.toString())));
        return new IssuedCode(code, until);
    }
}
