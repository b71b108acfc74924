package io.gridward.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Predicate;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Somebody's server, as bad as it likes: what it does with a connection is up to the test. */
final class ReceivingServer implements AutoCloseable {

    /** A request as it came. */
    record Received(Map<String, String> headers, String body) {

        String id() {
            return headers.get("webhook-id");
        }

        /** As a receiver computes it, from the text of the specification. */
        String signature(String secret) throws GeneralSecurityException {
            byte[] key = Base64.getDecoder().decode(secret.substring("whsec_".length()));
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            String signed = id() + "." + headers.get("webhook-timestamp") + "." + body;
            return "v1," + Base64.getEncoder().encodeToString(mac.doFinal(signed.getBytes(UTF_8)));
        }
    }

    /** Answers on the connection, or does not. */
    interface Manner {
        void answer(Received received, Socket connection) throws Exception;
    }

    private static final long LONGEST_MILLIS = 30_000;

    private final ServerSocket listening;
    private final Manner manner;
    private final List<Received> received = new CopyOnWriteArrayList<>();

    ReceivingServer(Manner manner) throws IOException {
        this.manner = manner;
        this.listening = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
        begin(this::accept);
    }

    static Manner status(int status, String... headers) {
        return (request, connection) -> write(
                connection,
                "HTTP/1.1 " + status + " Said\r\nContent-Length: 0\r\nConnection: close\r\n"
                        + String.join(
                                "",
                                List.of(headers).stream()
                                        .map(line -> line + "\r\n")
                                        .toList()) + "\r\n");
    }

    static void write(Socket connection, String text) throws IOException {
        connection.getOutputStream().write(text.getBytes(UTF_8));
        connection.getOutputStream().flush();
    }

    String url() {
        return "http://127.0.0.1:" + listening.getLocalPort() + "/hook";
    }

    List<Received> received() {
        return received;
    }

    Received await(Predicate<Received> which) throws InterruptedException {
        long end = System.currentTimeMillis() + LONGEST_MILLIS;
        while (System.currentTimeMillis() < end) {
            var found = received.stream().filter(which).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Not received within " + LONGEST_MILLIS + " ms: " + received);
    }

    private void accept() {
        while (!listening.isClosed()) {
            try {
                var connection = listening.accept();
                begin(() -> serve(connection));
            } catch (IOException closed) {
                assertThat(listening.isClosed()).isTrue();
            }
        }
    }

    private void serve(Socket connection) {
        try (connection) {
            var request = read(connection);
            received.add(request);
            manner.answer(request, connection);
        } catch (Exception brokenOff) {
            // The other side goes when it has seen enough.
            assertThat(brokenOff).isInstanceOfAny(IOException.class, InterruptedException.class);
        }
    }

    private static Received read(Socket connection) throws IOException {
        var in = connection.getInputStream();
        var head = new StringBuilder();
        while (head.indexOf("\r\n\r\n") < 0) {
            int next = in.read();
            if (next < 0) {
                throw new IOException("No request");
            }
            head.append((char) next);
        }
        var headers = new TreeMap<String, String>();
        head.toString().lines().skip(1).filter(line -> !line.isEmpty()).forEach(line -> {
            int colon = line.indexOf(':');
            headers.put(
                    line.substring(0, colon).toLowerCase(Locale.ROOT),
                    line.substring(colon + 1).strip());
        });
        byte[] body = in.readNBytes(Integer.parseInt(headers.getOrDefault("content-length", "0")));
        return new Received(headers, new String(body, UTF_8));
    }

    private static void begin(Runnable work) {
        var thread = new Thread(work, "receiver");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void close() throws IOException {
        listening.close();
    }
}
