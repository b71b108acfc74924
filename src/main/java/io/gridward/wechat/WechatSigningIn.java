package io.gridward.wechat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.identity.SignIns;
import io.gridward.identity.TokenGrant;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.wechat.client.WechatClient;

/** Signs in whoever WeChat says it is. While WeChat is asked no transaction is held. */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(Outside.OPEN)
public class WechatSigningIn {

    private static final Duration GUESTS_KEPT = Duration.ofDays(1);

    private final WechatClient wechat;
    private final Bindings bindings;
    private final Guests guests;
    private final Openids openids;
    private final SignIns signIns;
    private final MiniProgramConfig config;
    private final Ids ids;
    private final Time time;

    WechatSigningIn(
            WechatClient wechat,
            Bindings bindings,
            Guests guests,
            Openids openids,
            SignIns signIns,
            MiniProgramConfig config,
            Ids ids,
            Time time) {
        this.wechat = wechat;
        this.bindings = bindings;
        this.guests = guests;
        this.openids = openids;
        this.signIns = signIns;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /**
     * @throws Problem WECHAT_NOT_CONFIGURED, WECHAT_CODE_INVALID, WECHAT_CODE_USED, WECHAT_USER_BLOCKED, WECHAT_TOO_OFTEN,
     *     WECHAT_MISCONFIGURED, WECHAT_REFUSED, WECHAT_UNAVAILABLE, WECHAT_ACCOUNT_CLOSED
     */
    @PermitAll
    public WechatSignIn signIn(@NotNull @Valid SignInWithWechat command) {
        if (!wechat.isConfigured()) {
            throw Problem.of(WechatProblem.WECHAT_NOT_CONFIGURED);
        }
        String openid = Asking.forHim(() -> wechat.openid(command.code()));
        return QuarkusTransaction.joiningExisting().call(() -> bindings.ofOpenid(openids.hash(openid))
                .map(binding -> new WechatSignIn(letIn(binding), null))
                .orElseGet(() -> new WechatSignIn(null, ticket(openid))));
    }

    private TokenGrant letIn(Binding binding) {
        Optional<TokenGrant> grant = signIns.begin(binding.accountId());
        return grant.orElseThrow(() -> Problem.of(WechatProblem.WECHAT_ACCOUNT_CLOSED));
    }

    private BindingTicket ticket(String openid) {
        Instant now = time.now();
        guests.forgetExpiredBefore(now.minus(GUESTS_KEPT));
        String ticket = Ticket.fresh();
        Instant until = now.plus(config.ticketLifetime());
        guests.ofOpenid(openids.hash(openid))
                .ifPresentOrElse(
                        guest -> guest.useTicket(Ticket.hash(ticket), until),
                        () -> guests.persist(guest(openid, ticket, until)));
        return new BindingTicket(ticket, until);
    }

    private Guest guest(String openid, String ticket, Instant until) {
        var id = ids.next();
        return new Guest(id, openids.seal(openid, id), Ticket.hash(ticket), until);
    }
}
