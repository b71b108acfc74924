package io.gridward.shared.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import io.restassured.RestAssured;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

/**
 * Everything the server sends on one connection.
 *
 * @param closed whether it closed the connection
 */
record RawHttp(String text, boolean closed) {

    private static final Pattern STATUS_LINE = Pattern.compile("HTTP/1\\.[01] (\\d{3})");

    /** How long the server may keep silent before we take it that nothing more comes. */
    private static final int SILENCE_MILLIS = 1500;

    /** Sends the text as it stands, which no client library would. */
    static RawHttp send(String request) {
        try (var socket = new Socket("localhost", RestAssured.port)) {
            socket.setSoTimeout(SILENCE_MILLIS);
            socket.getOutputStream().write(request.getBytes(ISO_8859_1));
            var answer = new ByteArrayOutputStream();
            boolean closed = read(socket, answer);
            return new RawHttp(answer.toString(ISO_8859_1), closed);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean read(Socket socket, ByteArrayOutputStream answer) throws IOException {
        try {
            socket.getInputStream().transferTo(answer);
            return true;
        } catch (SocketTimeoutException stillOpen) {
            return false;
        }
    }

    List<Integer> statuses() {
        return STATUS_LINE
                .matcher(text)
                .results()
                .map((MatchResult line) -> Integer.valueOf(line.group(1)))
                .toList();
    }
}
