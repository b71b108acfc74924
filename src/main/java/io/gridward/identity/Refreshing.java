package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.time.Time;

/**
 * Exchanges refresh tokens. Each is good once; one that comes back later was stolen from its owner or by him, so the
 * whole family ends and the password is asked for again.
 */
@UseCase
@OutsideReach(Outside.OPEN)
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

    /** Empty when refused. Nothing is thrown, for that would take back the end of the family. */
    @PermitAll
    public Optional<TokenGrant> refresh(String text) {
        Instant now = time.now();
        Optional<RefreshToken> token = RefreshToken.read(text);
        return token.flatMap(sent -> families.lock(sent.family()))
                .filter(family -> family.isAlive(now) && isCurrent(family, token.get(), now))
                .flatMap(family -> exchange(family, now));
    }

    /** Ends the family of the token, whichever of its tokens it is (RFC 7009); of others there is nothing to end. */
    @PermitAll
    public void revoke(String text) {
        RefreshToken.read(text)
                .flatMap(token -> families.lock(token.family()))
                .ifPresent(family -> family.end(time.now()));
    }

    private boolean isCurrent(RefreshFamily family, RefreshToken token, Instant now) {
        boolean isCurrent = family.isCurrent(token);
        if (!isCurrent && !family.wasCurrentWithin(config.refreshRace(), token, now)) {
            family.end(now);
            caller.actAs(Caller.SYSTEM);
            outbox.append(Change.created("REFRESH_TOKEN_REUSED", family.accountId(), null, null));
        }
        return isCurrent;
    }

    private Optional<TokenGrant> exchange(RefreshFamily family, Instant now) {
        return accounts.findByIdOptional(family.accountId())
                .filter(account -> account.mayComeIn(now))
                .map(account -> {
                    var next = RefreshToken.fresh(family.id());
                    family.rotate(next, now, now.plus(config.refreshTokenLifetime()));
                    return new TokenGrant(tokens.sign(account.asCaller()), tokens.lifetimeSeconds(), next.text());
                });
    }
}
