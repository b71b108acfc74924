package io.gridward.identity;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import org.jose4j.jwt.JwtClaims;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;

/**
 * A verified access token. The claims of our own are read once: the library looks for each of them among the registered
 * ones first, by way of an exception, and that on every request.
 */
final class AccessTokenPrincipal extends DefaultJWTCallerPrincipal {

    private static final List<String> OWN = List.of(
            AccessTokens.EPOCH_CLAIM,
            CurrentCaller.REACH_CLAIM,
            CurrentCaller.WORKER_CLAIM,
            CurrentCaller.SCOPE_CLAIM,
            CurrentCaller.REQUESTS_CLAIM,
            CurrentCaller.COST_CLAIM,
            CurrentCaller.REGISTERED_QUERIES_CLAIM);

    private final Map<String, @Nullable Object> own = new HashMap<>();

    AccessTokenPrincipal(JwtClaims claims) {
        super(claims);
        OWN.forEach(name -> own.put(name, super.getClaim(name)));
    }

    // The signature is the library's.
    @Override
    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    public <T> @Nullable T getClaim(String name) {
        return own.containsKey(name) ? (T) own.get(name) : super.getClaim(name);
    }
}
