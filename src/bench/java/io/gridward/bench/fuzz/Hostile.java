package io.gridward.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * One request, as the bytes that go over the wire.
 *
 * @param number by which it is made again, together with the seed
 * @param operation what it is an attempt at
 * @param target path and query, not always a valid one
 */
@SuppressWarnings("ArrayRecordComponent") // Bytes as they are sent; nobody compares requests.
record Hostile(int number, String operation, String method, String target, List<String> headers, byte[] body) {

    /** Without line breaks: the point is what the program does with a value, not where the server cuts the request. */
    static String headerSafe(String value) {
        return value.replaceAll("[\\r\\n\\x00]", " ").strip();
    }

    byte[] bytes() {
        var out = new ByteArrayOutputStream();
        var head = new StringBuilder(method)
                .append(' ')
                .append(target)
                .append(" HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n");
        headers.forEach(header -> head.append(header).append("\r\n"));
        if (body.length > 0 || !method.equals("GET")) {
            head.append("Content-Length: ").append(body.length).append("\r\n");
        }
        out.writeBytes(head.append("\r\n").toString().getBytes(StandardCharsets.UTF_8));
        out.writeBytes(body);
        return out.toByteArray();
    }

    /** The body lies in a file beside the report; {@code TOKEN} is any valid access token. */
    String curl(String base, String bodyFile) {
        var line = new ArrayList<>(List.of("curl -sS -i --path-as-is -X", method, quoted(base + target)));
        for (String header : headers) {
            String shown = header.replaceFirst("Bearer eyJ[\\w.-]+$", "Bearer '\"\\$TOKEN\"'");
            line.add("-H " + (shown.contains("$TOKEN") ? "'" + shown + "'" : quoted(shown)));
        }
        if (body.length > 0) {
            line.add("--data-binary @" + bodyFile);
        }
        return String.join(" ", line);
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
