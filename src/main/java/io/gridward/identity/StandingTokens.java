package io.gridward.identity;

import java.time.Instant;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.SignedIn;
import io.gridward.shared.access.TokenHolders;

/** Access tokens apart from requests: who holds one, and, for what goes on after a request was let in, whether it would still be. */
@ApplicationScoped
public class StandingTokens implements TokenHolders {

    private final AccessTokenVerification verification;
    private final SecurityIdentity identity;

    StandingTokens(AccessTokenVerification verification, SecurityIdentity identity) {
        this.verification = verification;
        this.identity = identity;
    }

    /** Asks about the token of the current request, whenever and wherever it is asked. */
    public BooleanSupplier current() {
        String token = ((JsonWebToken) identity.getPrincipal()).getRawToken();
        return () -> isGood(token);
    }

    @Override
    public Optional<SignedIn> of(String token) {
        try {
            var principal = verification.parse(token, new JWTAuthContextInfo());
            return Optional.of(new SignedIn(
                    CurrentCaller.of(principal, principal.getGroups()),
                    Instant.ofEpochSecond(principal.getExpirationTime()),
                    () -> isGood(token)));
        } catch (ParseException noGood) {
            return Optional.empty();
        }
    }

    private boolean isGood(String token) {
        try {
            verification.parse(token, new JWTAuthContextInfo());
            return true;
        } catch (ParseException expiredOrCalledBack) {
            return false;
        }
    }
}
