package io.gridward.exchange;

import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.identity.SignIn.token;
import static org.assertj.core.api.Assertions.assertThat;

/** A file may be larger than other bodies, up to a limit of its own: 200 MB, here less. */
@GridwardTest
class LargestFileTest {

    @Inject
    ExchangeConfig config;

    @Test
    void one_that_says_it_is_larger_is_refused_at_once() throws Exception {
        refused(send(BodyPublishers.fromPublisher(blanks(limit() + 1), limit() + 1)));
    }

    @Test
    void one_that_does_not_say_is_refused_at_the_limit() throws Exception {
        refused(send(blanks(limit() + 1)));
    }

    @Test
    void up_to_the_limit_it_is_looked_at() throws Exception {
        var answer = send(blanks(limit()));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("FILE_EMPTY");
    }

    private long limit() {
        return config.maxFileSize().asLongValue();
    }

    private void refused(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("BODY_TOO_LARGE").contains("\"limitBytes\":" + limit());
    }

    private static BodyPublisher blanks(long bytes) {
        return BodyPublishers.ofInputStream(() -> new Blanks(bytes));
    }

    private static HttpResponse<String> send(BodyPublisher body) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + "/v1/imports/grids"))
                .version(HttpClient.Version.HTTP_1_1)
                .header("Authorization", "Bearer " + token(Role.ADMIN, null))
                .header("Content-Type", CSV)
                .POST(body)
                .build();
        return HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
    }

    /** So many line breaks, of which only a few are there at once. */
    private static final class Blanks extends InputStream {

        private long left;

        Blanks(long bytes) {
            left = bytes;
        }

        @Override
        public int read() {
            return left-- > 0 ? '\n' : -1;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            int some = (int) Math.min(left, length);
            Arrays.fill(buffer, offset, offset + some, (byte) '\n');
            left -= some;
            return some == 0 ? -1 : some;
        }
    }
}
