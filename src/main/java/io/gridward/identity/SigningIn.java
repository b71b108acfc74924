package io.gridward.identity;

import java.util.Optional;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;

/**
 * Signs people in with their password. After five wrong guesses in a row the account is locked for thirty minutes; then,
 * as for an unknown name or a wrong password, the answer is the same and takes as long: it tells a guesser nothing.
 */
@UseCase
@OutsideReach(Outside.OPEN)
public class SigningIn {

    private final Accounts accounts;
    private final PasswordCheck check;
    private final SignIns signIns;

    SigningIn(Accounts accounts, PasswordCheck check, SignIns signIns) {
        this.accounts = accounts;
        this.check = check;
        this.signIns = signIns;
    }

    /** Empty when refused. Nothing is thrown, for that would take back the count of the wrong guess. */
    @PermitAll
    public Optional<TokenGrant> signIn(String loginName, String password) {
        return check.passed(() -> accounts.lockNamed(loginName), password).map(signIns::begin);
    }
}
