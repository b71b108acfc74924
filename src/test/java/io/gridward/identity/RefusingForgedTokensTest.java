package io.gridward.identity;

import java.nio.charset.StandardCharsets;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.time.Duration;
import java.util.Base64;
import java.util.UUID;

import jakarta.inject.Inject;

import javax.crypto.spec.SecretKeySpec;

import io.smallrye.jwt.algorithm.SignatureAlgorithm;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

@GridwardTest
class RefusingForgedTokensTest {

    private static final String CHALLENGE = "Bearer error=\"invalid_token\"";

    @Inject
    SigningKey key;

    @Inject
    MovableClock clock;

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void a_token_like_ours_is_taken() {
        TokenRequests.me(SignIn.token(Role.ADMIN, null)).then().statusCode(200);
        TokenRequests.me(signed(claims(), key.privateKey(), key.id()))
                .then()
                // Verified, but nobody is behind it.
                .statusCode(401)
                .header("WWW-Authenticate", not(equalTo(CHALLENGE)));
    }

    @Test
    void no_token_is_no_entry() {
        given().get("/v1/me")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", "Bearer")
                .contentType("application/problem+json");
    }

    @Test
    void algorithm_none_is_refused() {
        assertRefused(unsigned("{\"alg\":\"none\"}"));
        assertRefused(unsigned("{\"alg\":\"none\",\"kid\":\"" + key.id() + "\"}"));
        assertRefused(unsigned("{\"alg\":\"RS256\",\"kid\":\"" + key.id() + "\"}"));
    }

    @Test
    void the_public_key_is_no_shared_secret() {
        var secret = new SecretKeySpec(key.publicKey().getEncoded(), "HmacSHA256");
        assertRefused(claims().jws()
                .algorithm(SignatureAlgorithm.HS256)
                .keyId(key.id())
                .sign(secret));
    }

    @Test
    void another_key_is_refused_even_under_our_name() throws Exception {
        var generator = KeyPairGenerator.getInstance("RSA");
        generator.initialize(2048);
        PrivateKey other = generator.generateKeyPair().getPrivate();

        assertRefused(signed(claims(), other, key.id()));
        assertRefused(signed(claims(), other, "other"));
        assertRefused(signed(claims(), key.privateKey(), "other"));
    }

    @Test
    void another_issuer_is_refused() {
        assertRefused(signed(claims().issuer("elsewhere"), key.privateKey(), key.id()));
    }

    @Test
    void a_changed_token_is_refused() {
        String token = SignIn.token(Role.AUDITOR, null);
        String[] parts = token.split("\\.");
        String changed =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("AUDITOR", "ADMIN");

        TokenRequests.me(token).then().statusCode(200);
        assertRefused(parts[0] + "." + base64(changed) + "." + parts[2]);
    }

    @Test
    void garbage_is_refused() {
        assertRefused("x");
        assertRefused("a.b.c");
        assertRefused("..");
        assertRefused("%F0%9F%98%80");
        assertRefused("A".repeat(5000));
    }

    @Test
    void a_token_ends_after_fifteen_minutes_though_it_was_remembered() {
        String token = SignIn.token(Role.ADMIN, null);
        TokenRequests.me(token).then().statusCode(200);

        clock.forward(Duration.ofMinutes(14));
        TokenRequests.me(token).then().statusCode(200);
        clock.forward(Duration.ofMinutes(1));
        assertRefused(token);
    }

    @Test
    void graphql_refuses_alike() {
        given().auth()
                .oauth2(unsigned("{\"alg\":\"none\"}"))
                .contentType("application/json")
                .body("{\"query\": \"{ me { id } }\"}")
                .post("/graphql")
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", CHALLENGE)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    private static void assertRefused(String token) {
        TokenRequests.me(token)
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", CHALLENGE)
                .body("code", equalTo("UNAUTHENTICATED"));
    }

    private static JwtClaimsBuilder claims() {
        return Jwt.issuer("gridward")
                .subject(UUID.randomUUID().toString())
                .upn("forger")
                .groups("ADMIN")
                .expiresIn(600);
    }

    private static String signed(JwtClaimsBuilder claims, PrivateKey key, String kid) {
        return claims.jws().algorithm(SignatureAlgorithm.RS256).keyId(kid).sign(key);
    }

    private String unsigned(String header) {
        String[] parts = signed(claims(), key.privateKey(), key.id()).split("\\.");
        return base64(header) + "." + parts[1] + ".";
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
