package io.gridward.shared.web;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;

import io.restassured.RestAssured;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class UnreadableContentTypeTest {

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "a/b/c", ";charset=utf-8"})
    void a_content_type_that_is_none_is_refused(String type) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/problems"))
                .header("Content-Type", type)
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("UNSUPPORTED_MEDIA_TYPE");
    }
}
