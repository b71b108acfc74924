package io.gridward.identity;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jws.JsonWebSignature;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class PublishedKeysTest {

    @Test
    void others_can_verify_our_tokens_and_learn_no_secret() throws Exception {
        String published = given().get("/.well-known/jwks.json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        var signature = new JsonWebSignature();
        signature.setCompactSerialization(SignIn.token(Role.WORKER, null, "330282"));
        var key = new JsonWebKeySet(published).findJsonWebKey(signature.getKeyIdHeaderValue(), "RSA", "sig", "RS256");
        signature.setKey(key.getKey());

        assertThat(signature.verifySignature()).isTrue();
        assertThat(published).doesNotContain("\"d\"", "\"p\"", "\"q\"");
        assertThat(key.getKeyId()).isEqualTo(key.calculateBase64urlEncodedThumbprint("SHA-256"));
    }

    @Test
    void the_token_names_roles_reach_and_its_own_id() {
        String[] parts = SignIn.token(Role.WORKER, null, "330282").split("\\.");
        String claims = new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8);

        assertThat(claims)
                .contains("\"iss\":\"gridward\"", "\"groups\":[\"WORKER\"]", "\"reach\":[\"330282\"]", "\"jti\":");
        assertThat(claims).doesNotContain("\"worker\"");
    }
}
