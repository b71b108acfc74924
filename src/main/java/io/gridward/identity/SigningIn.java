package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * Signs people in with their password. After five wrong guesses in a row the account is locked for thirty minutes; then,
 * as for an unknown name or a wrong password, the answer is the same and takes as long: it tells a guesser nothing.
 */
@UseCase
@OutsideReach(Outside.OPEN)
public class SigningIn {

    private final Accounts accounts;
    private final PasswordCheck check;
    private final RefreshFamilies families;
    private final AccessTokens tokens;
    private final IdentityConfig config;
    private final Ids ids;
    private final Time time;

    SigningIn(
            Accounts accounts,
            PasswordCheck check,
            RefreshFamilies families,
            AccessTokens tokens,
            IdentityConfig config,
            Ids ids,
            Time time) {
        this.accounts = accounts;
        this.check = check;
        this.families = families;
        this.tokens = tokens;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    /** Empty when refused. Nothing is thrown, for that would take back the count of the wrong guess. */
    @PermitAll
    public Optional<TokenGrant> signIn(String loginName, String password) {
        return check.passed(() -> accounts.lockNamed(loginName), password).map(this::begin);
    }

    private TokenGrant begin(Account account) {
        Instant now = time.now();
        families.forgetExpired(account.id(), now);
        var refresh = RefreshToken.fresh(ids.next());
        families.persist(new RefreshFamily(refresh, account.id(), now, now.plus(config.refreshTokenLifetime())));
        return new TokenGrant(tokens.sign(account.asCaller()), tokens.lifetimeSeconds(), refresh.text(), null);
    }
}
