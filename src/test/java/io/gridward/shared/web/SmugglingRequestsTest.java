package io.gridward.shared.web;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A proxy and this server must agree where a request ends. Each of these hides a second request in the body of the first,
 * for a server that reads the framing otherwise; it must never be answered.
 */
@GridwardTest
class SmugglingRequestsTest {

    private static final String FIRST = """
            POST /v1/oauth/revoke HTTP/1.1\r
            Host: localhost\r
            Content-Type: application/x-www-form-urlencoded\r
            """;
    private static final String BODY = "token=none";
    private static final String CHUNKS = "a\r\n" + BODY + "\r\n0\r\n\r\n";
    private static final String HIDDEN = "GET /.well-known/jwks.json HTTP/1.1\r\nHost: localhost\r\n\r\n";

    @Test
    void an_ordinary_request_is_answered_and_so_is_the_next() {
        String first = FIRST + "Content-Length: 10\r\n\r\n" + BODY;
        assertThat(RawHttp.send(first + HIDDEN).statuses()).containsExactly(200, 200);
    }

    @Test
    void both_lengths_end_the_connection_after_the_first_request() {
        int whole = CHUNKS.length() + HIDDEN.length();
        assertFirstOnly(
                FIRST + "Content-Length: " + whole + "\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS + HIDDEN);
        assertFirstOnly(FIRST + "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n\r\n" + CHUNKS + HIDDEN);
    }

    @Test
    void a_chunk_size_beyond_all_numbers_hides_nothing() {
        assertFirstOnly(FIRST + "Transfer-Encoding: chunked\r\n\r\n1000000000a\r\n" + BODY + "\r\n0\r\n\r\n" + HIDDEN);
    }

    @Test
    void graphql_ends_the_connection_too() {
        var answer = RawHttp.send("""
                POST /graphql HTTP/1.1\r
                Host: localhost\r
                Content-Type: application/json\r
                Transfer-Encoding: chunked\r
                \r
                2\r
                {}\r
                0\r
                \r
                """ + HIDDEN);
        assertThat(answer.statuses()).containsExactly(401);
        assertThat(answer.text()).containsIgnoringCase("connection: close");
        assertThat(answer.closed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xchunked",
                "identity, chunked",
                "chunked, identity",
                "gzip, chunked",
                "\"chunked\"",
                "chunked\r\nTransfer-Encoding: identity",
                "identity\r\nTransfer-Encoding: chunked"
            })
    void an_encoding_that_is_not_plainly_chunked_is_refused(String encoding) {
        assertRefused(FIRST + "Transfer-Encoding: " + encoding + "\r\n\r\n" + CHUNKS + HIDDEN);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transfer-Encoding : chunked\r\nContent-Length: 10",
                "Transfer-Encoding: \u000bchunked\r\nContent-Length: 10",
                "Content-Length: 10\r\nContent-Length: 11",
                "Content-Length: 10\r\nContent-Length: 10",
                "Content-Length: 10, 11",
                "Content-Length: +10",
                "Content-Length: -1",
                "Content-Length: 0xa",
                "Content-Length: 99999999999999999999",
                "X: y\nContent-Length: 10",
                "X: y\rContent-Length: 10",
                "no colon",
                "X: a\0b"
            })
    void headers_one_could_read_in_two_ways_are_refused(String headers) {
        assertRefused(
                FIRST.replace("Host: localhost\r\n", "") + headers + "\r\nHost: localhost\r\n\r\n" + BODY + HIDDEN);
    }

    /** Obsolete line folding (RFC 9112 §5.2) may be read as one line; the folded line must not become a header. */
    @Test
    void a_folded_line_is_part_of_the_header_before() {
        var answer = RawHttp.send(
                FIRST + "X: y\r\n Transfer-Encoding: chunked\r\nContent-Length: 10\r\n\r\n" + BODY + HIDDEN);
        assertThat(answer.statuses()).containsExactly(200, 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"zz\r\n", "0xa\r\n", "-1\r\n", "a;x\n", "a \n", "\r\n"})
    void chunks_of_unclear_size_are_not_read(String size) {
        var answer =
                RawHttp.send(FIRST + "Transfer-Encoding: chunked\r\n\r\n" + size + BODY + "\r\n0\r\n\r\n" + HIDDEN);
        assertThat(answer.statuses()).doesNotContain(200);
        assertThat(answer.closed()).isTrue();
    }

    @Test
    void an_old_version_knows_no_chunks() {
        assertRefused(FIRST.replace("HTTP/1.1", "HTTP/1.0")
                + "Connection: keep-alive\r\nTransfer-Encoding: chunked\r\n\r\n" + CHUNKS + HIDDEN);
    }

    @Test
    void a_request_is_for_one_host() {
        assertThat(RawHttp.send("GET /.well-known/jwks.json HTTP/1.1\r\nHost: a\r\nHost: b\r\n\r\n")
                        .statuses())
                .containsExactly(400);
        var nobodys = RawHttp.send("GET /.well-known/jwks.json HTTP/1.1\r\nAccept-Language: en\r\n\r\n");
        assertThat(nobodys.statuses()).containsExactly(400);
        assertThat(nobodys.text())
                .contains("application/problem+json", "MALFORMED_REQUEST", "the request must have one Host");
        assertThat(nobodys.closed()).isTrue();
    }

    private static void assertFirstOnly(String request) {
        var answer = RawHttp.send(request);
        assertThat(answer.statuses()).containsExactly(200);
        assertThat(answer.text()).doesNotContain("\"keys\"");
        assertThat(answer.closed()).isTrue();
    }

    private static void assertRefused(String request) {
        var answer = RawHttp.send(request);
        assertThat(answer.statuses()).as(answer.text()).containsExactly(400);
        assertThat(answer.closed()).isTrue();
    }
}
