package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Begins and ends sign-ins, for whoever has made sure in his own way who it is; within the caller's transaction. */
@ApplicationScoped
public class SignIns {

    private final Accounts accounts;
    private final RefreshFamilies families;
    private final AccessTokens tokens;
    private final IdentityConfig config;
    private final Ids ids;
    private final Time time;

    SignIns(
            Accounts accounts,
            RefreshFamilies families,
            AccessTokens tokens,
            IdentityConfig config,
            Ids ids,
            Time time) {
        this.accounts = accounts;
        this.families = families;
        this.tokens = tokens;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /** Empty when the account may not come in: deactivated, or locked by wrong passwords. */
    public Optional<TokenGrant> begin(UUID accountId) {
        return accounts.findByIdOptional(accountId)
                .filter(account -> account.mayComeIn(time.now()))
                .map(this::begin);
    }

    /** Ends all there are of the account: their refresh tokens are no good any more, their access tokens called back. */
    public void endAll(UUID accountId) {
        families.endAll(accountId, time.now());
    }

    TokenGrant begin(Account account) {
        Instant now = time.now();
        families.forgetExpired(account.id(), now);
        var refresh = RefreshToken.fresh(ids.next());
        families.persist(new RefreshFamily(refresh, account.id(), now, now.plus(config.refreshTokenLifetime())));
        return new TokenGrant(tokens.sign(account.asCaller()), tokens.lifetimeSeconds(), refresh.text());
    }
}
