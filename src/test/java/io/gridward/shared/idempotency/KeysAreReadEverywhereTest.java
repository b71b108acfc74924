package io.gridward.shared.idempotency;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

/** Generated from what is registered: each POST that is published looks at the key before it looks at the body. */
@GridwardTest
class KeysAreReadEverywhereTest {

    /** EveryPostHappensOnceTest says why. */
    private static final List<String> EXCEPTIONS =
            List.of("/v1/oauth/token", "/v1/oauth/revoke", "/v1/wechat/sign-in", "/v1/wechat/binding", "/v1/me/sync");

    @TestFactory
    Stream<DynamicTest> every_published_post_refuses_a_bad_key() {
        JsonNode paths =
                given().get("/q/openapi?format=json").as(JsonNode.class).path("paths");
        var posts = paths.properties().stream()
                .filter(path -> path.getValue().has("post"))
                .filter(path -> !EXCEPTIONS.contains(path.getKey()))
                .toList();
        assertThat(posts).hasSizeGreaterThan(20);
        String source = keyOfSource();
        return posts.stream()
                .map(path -> dynamicTest(path.getKey(), () -> loggedInAs(Role.ADMIN)
                        .header(IdempotencyKey.HEADER, "not one key")
                        .header("X-Source-Key", source)
                        .contentType(mediaType(path.getValue().path("post")))
                        .body("{}".getBytes(StandardCharsets.UTF_8))
                        .post(path.getKey().replaceAll("\\{\\w+}", "00000000-0000-7000-8000-000000000000"))
                        .then()
                        .statusCode(400)
                        .body("code", equalTo("IDEMPOTENCY_KEY_INVALID"))));
    }

    /** Where one comes in by the key of a source it is looked at first. */
    private static String keyOfSource() {
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(Map.of("name", UUID.randomUUID().toString(), "areaCode", "330282107"))
                .post("/v1/report-sources")
                .path("secret");
    }

    private static String mediaType(JsonNode operation) {
        var accepted = operation.path("requestBody").path("content").fieldNames();
        return accepted.hasNext() ? accepted.next() : "application/json";
    }
}
