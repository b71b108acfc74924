package io.gridward.identity;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scopes;
import io.gridward.shared.time.Time;

/** Signs access tokens. What a token says holds until it expires or is called back ({@link TokenEpochs}). */
@ApplicationScoped
class AccessTokens {

    /** Claim with the holder's epoch: an earlier one than the present means the token was called back. */
    static final String EPOCH_CLAIM = "epoch";

    private final SigningKey key;
    private final TokenEpochs epochs;
    private final IdentityConfig config;
    private final Time time;
    private final String issuer;

    AccessTokens(
            SigningKey key,
            TokenEpochs epochs,
            IdentityConfig config,
            Time time,
            @ConfigProperty(name = "gridward.issuer", defaultValue = "gridward") String issuer) {
        this.key = key;
        this.epochs = epochs;
        this.config = config;
        this.time = time;
        this.issuer = issuer;
    }

    String sign(Caller holder) {
        Instant now = time.now();
        var claims = Jwt.issuer(issuer)
                // Tokens are made for accounts and clients, which have ids.
                .subject(Objects.requireNonNull(holder.id()).toString())
                .upn(holder.name())
                .preferredUserName(holder.name())
                .groups(holder.roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .claim(CurrentCaller.REACH_CLAIM, holder.reach().prefixes())
                .claim(EPOCH_CLAIM, epochs.of(holder.id()))
                .claim("jti", UUID.randomUUID().toString())
                .issuedAt(now.getEpochSecond())
                .expiresAt(now.plus(config.accessTokenLifetime()).getEpochSecond());
        if (holder.workerId() != null) {
            claims.claim(CurrentCaller.WORKER_CLAIM, holder.workerId().toString());
        }
        if (holder.roles().contains(Role.PARTNER)) {
            tell(holder.grant(), claims);
        }
        return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(key.id()).sign(key.privateKey());
    }

    private static void tell(Grant grant, JwtClaimsBuilder claims) {
        claims.claim(CurrentCaller.SCOPE_CLAIM, Scopes.text(grant.scopes()));
        if (grant.requestsPerMinute() != null) {
            claims.claim(CurrentCaller.REQUESTS_CLAIM, grant.requestsPerMinute());
        }
        if (grant.costPerMinute() != null) {
            claims.claim(CurrentCaller.COST_CLAIM, grant.costPerMinute());
        }
        if (grant.registeredQueriesOnly()) {
            claims.claim(CurrentCaller.REGISTERED_QUERIES_CLAIM, true);
        }
    }

    long lifetimeSeconds() {
        return config.accessTokenLifetime().toSeconds();
    }
}
