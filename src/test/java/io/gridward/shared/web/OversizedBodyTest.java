package io.gridward.shared.web;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.token;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class OversizedBodyTest {

    private static final byte[] HUGE =
            ("{\"name\":\"" + "x".repeat(10 * 1024 * 1024) + "\"}").getBytes(StandardCharsets.UTF_8);

    @Test
    void one_that_says_so_is_refused_at_once() throws Exception {
        var answer = send(BodyPublishers.ofByteArray(HUGE));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE").contains("\"limitBytes\":10485760");
    }

    @Test
    void one_that_does_not_say_is_refused_at_the_limit() throws Exception {
        var answer = send(BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(HUGE)));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("BODY_TOO_LARGE");
    }

    @Test
    void one_that_does_not_say_and_is_small_is_read() throws Exception {
        var answer = send(BodyPublishers.ofInputStream(
                () -> new ByteArrayInputStream("{\"unknown\":1}".getBytes(StandardCharsets.UTF_8))));
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("UNKNOWN_FIELD");
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/grids"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token(Role.ADMIN, null))
                .header("Content-Type", "application/json")
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }
}
