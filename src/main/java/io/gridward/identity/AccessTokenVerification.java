package io.gridward.identity;

import java.security.Key;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;

import io.smallrye.jwt.auth.principal.JWTAuthContextInfo;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipal;
import io.smallrye.jwt.auth.principal.JWTCallerPrincipalFactory;
import io.smallrye.jwt.auth.principal.ParseException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.Claims;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies access tokens: RS256 with our own key and nothing else, of our issuer, not expired, not called back. */
@ApplicationScoped
@Alternative
@Priority(1)
class AccessTokenVerification extends JWTCallerPrincipalFactory {

    private static final AlgorithmConstraints ONLY_RS256 =
            new AlgorithmConstraints(ConstraintType.PERMIT, AlgorithmIdentifiers.RSA_USING_SHA256);

    private final SigningKey key;
    private final RevokedTokens revoked;
    private final Clock clock;
    private final String issuer;
    private final VerifiedTokens verified = new VerifiedTokens();

    AccessTokenVerification(
            SigningKey key,
            RevokedTokens revoked,
            Clock clock,
            @ConfigProperty(name = "gridward.issuer", defaultValue = "gridward") String issuer) {
        this.key = key;
        this.revoked = revoked;
        this.clock = clock;
        this.issuer = issuer;
    }

    @Override
    public JWTCallerPrincipal parse(String token, JWTAuthContextInfo ignored) throws ParseException {
        Instant now = clock.instant();
        Optional<JWTCallerPrincipal> known = verified.find(token, now);
        var principal = known.isPresent() ? known.get() : verify(token, now);
        if (revoked.contains(principal.getSubject(), epochOf(principal))) {
            throw new ParseException("The access token was called back");
        }
        return principal;
    }

    private static int epochOf(JWTCallerPrincipal principal) {
        Object epoch = principal.getClaim(AccessTokens.EPOCH_CLAIM);
        return epoch == null ? 0 : Integer.parseInt(epoch.toString());
    }

    private JWTCallerPrincipal verify(String token, Instant now) throws ParseException {
        try {
            JwtClaims claims = new JwtConsumerBuilder()
                    .setVerificationKeyResolver((signature, nesting) -> keyOf(signature))
                    .setJwsAlgorithmConstraints(ONLY_RS256)
                    .setExpectedIssuer(true, issuer)
                    .setRequireExpirationTime()
                    .setRequireSubject()
                    .setSkipDefaultAudienceValidation()
                    .setEvaluationTime(NumericDate.fromMilliseconds(now.toEpochMilli()))
                    .build()
                    .processToClaims(token);
            claims.setStringClaim(Claims.raw_token.name(), token);
            var principal = new AccessTokenPrincipal(claims);
            verified.remember(
                    token,
                    principal,
                    Instant.ofEpochSecond(claims.getExpirationTime().getValue()),
                    now);
            return principal;
        } catch (InvalidJwtException | MalformedClaimException refused) {
            throw new ParseException("The access token is not valid", refused);
        }
    }

    private Key keyOf(JsonWebSignature signature) throws UnresolvableKeyException {
        if (!key.id().equals(signature.getKeyIdHeaderValue())) {
            throw new UnresolvableKeyException("The token names no key of ours");
        }
        return key.publicKey();
    }
}
