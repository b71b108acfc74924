package io.gridward.identity;

import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.jwt.JsonWebToken;

/** For what goes on after a request was let in: whether its access token would still be. */
@ApplicationScoped
public class StandingTokens {

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

    private boolean isGood(String token) {
        try {
            verification.parse(token, new JWTAuthContextInfo());
            return true;
        } catch (ParseException expiredOrCalledBack) {
            return false;
        }
    }
}
