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
class UnreadableMediaTypesTest {

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "/", "a/b/c", ";charset=utf-8"})
    void a_content_type_that_is_none_is_refused(String type) throws IOException, InterruptedException {
        var answer = problems("Content-Type", type);

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(415);
        assertThat(answer.body()).contains("UNSUPPORTED_MEDIA_TYPE");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "a/b/c", ",,,", ""})
    void what_is_accepted_must_be_media_types(String types) throws IOException, InterruptedException {
        var answer = problems("Accept", types);

        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 406);
    }

    private static HttpResponse<String> problems(String header, String value) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/problems"))
                .header(header, value)
                .build();
        return HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
    }
}
