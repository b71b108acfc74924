package io.gridward.wechat;

import java.util.Optional;
import java.util.UUID;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.AccountDirectory;
import io.gridward.identity.SignIns;
import io.gridward.identity.TokenGrant;
import io.gridward.identity.WorkerAccount;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.staffing.WorkerPhones;
import io.gridward.wechat.client.WechatClient;

/**
 * Binds a guest to the account of the worker he proves to be: by the telephone number WeChat knows of him, or by a one-time
 * code. Wrong codes are counted as wrong passwords are.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(Outside.OPEN)
public class WechatBinding {

    private final WechatClient wechat;
    private final Guests guests;
    private final Bindings bindings;
    private final BindingCodes codes;
    private final Openids openids;
    private final WorkerPhones phones;
    private final AccountDirectory accounts;
    private final SignIns signIns;
    private final MiniProgramConfig config;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    WechatBinding(
            WechatClient wechat,
            Guests guests,
            Bindings bindings,
            BindingCodes codes,
            Openids openids,
            WorkerPhones phones,
            AccountDirectory accounts,
            SignIns signIns,
            MiniProgramConfig config,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.wechat = wechat;
        this.guests = guests;
        this.bindings = bindings;
        this.codes = codes;
        this.openids = openids;
        this.phones = phones;
        this.accounts = accounts;
        this.signIns = signIns;
        this.config = config;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /**
     * Empty when the one-time code is wrong; nothing is thrown, for that would take back the count of the guess.
     *
     * @throws Problem WECHAT_NOT_CONFIGURED, WECHAT_TICKET_INVALID, WECHAT_NUMBER_UNKNOWN, WECHAT_ACCOUNT_GUARDED,
     *     WECHAT_ACCOUNT_CLOSED, WECHAT_ACCOUNT_BOUND, WECHAT_BOUND_ALREADY, and what WeChat says to the code of the number
     */
    @PermitAll
    public Optional<TokenGrant> bind(@NotNull @Valid BindWechat command) {
        if (!wechat.isConfigured()) {
            throw Problem.of(WechatProblem.WECHAT_NOT_CONFIGURED);
        }
        command.requireOneProof();
        String phone = phone(command);
        return QuarkusTransaction.joiningExisting().call(() -> {
            var guest = guest(command);
            return phone == null
                    ? byCode(guest, String.valueOf(command.oneTimeCode()))
                    : Optional.of(bind(guest, owner(phone).id(), BindingMeans.PHONE));
        });
    }

    /** WeChat is asked for nobody who has no ticket: it counts how often it is asked. */
    private @Nullable String phone(BindWechat command) {
        String code = command.phoneCode();
        if (code == null) {
            return null;
        }
        QuarkusTransaction.joiningExisting().run(() -> guest(command));
        return Asking.forHim(() -> wechat.phoneNumber(code));
    }

    private Guest guest(BindWechat command) {
        return guests.ofTicket(Ticket.hash(command.ticket()))
                .filter(guest -> guest.mayTry(time.now()))
                .orElseThrow(() -> Problem.of(WechatProblem.WECHAT_TICKET_INVALID));
    }

    private WorkerAccount owner(String phone) {
        var account = phones.whose(phone)
                .flatMap(accounts::ofWorker)
                .orElseThrow(() -> Problem.of(WechatProblem.WECHAT_NUMBER_UNKNOWN));
        if (account.isGuarded()) {
            throw Problem.of(WechatProblem.WECHAT_ACCOUNT_GUARDED);
        }
        return account;
    }

    private Optional<TokenGrant> byCode(Guest guest, String typed) {
        var code = codes.good(typed, time.now());
        if (code.isEmpty()) {
            guest.guessedWrong(time.now(), config.failuresBeforeLock(), config.lock());
            return Optional.empty();
        }
        codes.delete(code.get());
        return Optional.of(bind(guest, code.get().accountId(), BindingMeans.CODE));
    }

    private TokenGrant bind(Guest guest, UUID accountId, BindingMeans means) {
        var account = accounts.byId(accountId).orElseThrow();
        UUID id = ids.next();
        String openid = openids.open(guest.openid(), guest.id());
        var binding = new Binding(id, accountId, openids.seal(openid, id), means, time.now());
        guests.delete(guest);
        bindings.persistAndFlush(binding);
        caller.actAs(Caller.SYSTEM);
        outbox.append(Change.created(
                "WECHAT_BOUND", accountId, account.reach().commonPrefix(), WechatBindingView.from(binding)));
        return signIns.begin(accountId).orElseThrow(() -> Problem.of(WechatProblem.WECHAT_ACCOUNT_CLOSED));
    }
}
