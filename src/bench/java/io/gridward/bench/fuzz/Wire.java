package io.gridward.bench.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/** Sends bytes as they are over a connection of their own: a client library would refuse to send half of them. */
record Wire(String host, int port) {

    private static final int TIMEOUT_MILLIS = 30_000;
    private static final Pattern STATUS = Pattern.compile("^HTTP/1\\.1 (\\d{3})");

    Verdict send(Hostile request) {
        long began = System.nanoTime();
        var received = new ByteArrayOutputStream();
        try (var socket = new Socket(host, port)) {
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(request.bytes());
            socket.getOutputStream().flush();
            socket.getInputStream().transferTo(received);
        } catch (IOException cut) {
            // What has come by then counts; nothing is a finding of its own.
            received.writeBytes(new byte[0]);
        }
        String answer = received.toString(StandardCharsets.UTF_8);
        var status = STATUS.matcher(answer);
        double seconds = (System.nanoTime() - began) / 1e9;
        return new Verdict(request, status.find() ? Integer.parseInt(status.group(1)) : 0, seconds, answer);
    }
}
