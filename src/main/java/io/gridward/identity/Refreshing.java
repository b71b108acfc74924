package io.gridward.identity;

import java.time.Instant;

import jakarta.annotation.security.PermitAll;
import jakarta.transaction.Transactional;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * Exchanges refresh tokens. Each is good once; one that comes back later was stolen from its owner or by him, so the
 * whole family ends and the password is asked for again.
 */
@UseCase
public class Refreshing {

    private final RefreshFamilies families;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final IdentityConfig config;
    private final Outbox outbox;
    private final CurrentCaller caller;
    private final Time time;

    Refreshing(
            RefreshFamilies families,
            Accounts accounts,
            AccessTokens tokens,
            IdentityConfig config,
            Outbox outbox,
            CurrentCaller caller,
            Time time) {
        this.families = families;
        this.accounts = accounts;
        this.tokens = tokens;
        this.config = config;
        this.outbox = outbox;
        this.caller = caller;
        this.time = time;
    }

    /** The refusal commits: it may have ended the family. */
    @PermitAll
    @Transactional(dontRollbackOn = Problem.class)
    public TokenGrant refresh(String text) {
        RefreshToken token = RefreshToken.read(text).orElseThrow(OauthProblem.INVALID_GRANT::toProblem);
        RefreshFamily family = families.lock(token.family()).orElseThrow(OauthProblem.INVALID_GRANT::toProblem);
        Instant now = time.now();
        if (!family.isAlive(now)) {
            throw OauthProblem.INVALID_GRANT.toProblem();
        }
        if (!family.isCurrent(token)) {
            refuseUsed(family, token, now);
        }
        Account account = accounts.findByIdOptional(family.accountId())
                .filter(found -> found.mayComeIn(now))
                .orElseThrow(OauthProblem.INVALID_GRANT::toProblem);
        var next = RefreshToken.fresh(token.family());
        family.rotate(next, now, now.plus(config.refreshTokenLifetime()));
        return new TokenGrant(tokens.sign(account.asCaller()), tokens.lifetimeSeconds(), next.text());
    }

    /** Ends the family of the token, whichever of its tokens it is (RFC 7009); of others there is nothing to end. */
    @PermitAll
    public void revoke(String text) {
        RefreshToken.read(text)
                .flatMap(token -> families.lock(token.family()))
                .ifPresent(family -> family.end(time.now()));
    }

    private void refuseUsed(RefreshFamily family, RefreshToken token, Instant now) {
        if (!family.wasCurrentWithin(config.refreshRace(), token, now)) {
            family.end(now);
            caller.actAs(Caller.SYSTEM);
            outbox.append(Change.created("REFRESH_TOKEN_REUSED", family.accountId(), null, null));
        }
        throw OauthProblem.INVALID_GRANT.toProblem();
    }
}
