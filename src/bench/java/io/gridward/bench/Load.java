package io.gridward.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/**
 * A closed loop of connections that each send one request after the other. Plain sockets: on two processors the client
 * must cost next to nothing.
 */
final class Load {

    /** What one round gave. */
    record Round(int connections, double requestsPerSecond, double medianMillis, double p99Millis, int errors) {

        /** The one in the middle, by speed. */
        static Round median(List<Round> rounds) {
            return rounds.stream()
                    .sorted(Comparator.comparingDouble(Round::requestsPerSecond))
                    .toList()
                    .get(rounds.size() / 2);
        }
    }

    private final int port;

    Load(int port) {
        this.port = port;
    }

    static byte[] get(String path, String token) {
        return ("GET " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] post(String path, String token, String json) {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        byte[] head = ("POST " + path + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + token
                        + "\r\nContent-Type: application/json\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = Arrays.copyOf(head, head.length + body.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    Round run(byte[] request, int connections, int seconds) throws InterruptedException, ExecutionException {
        return run(() -> request, connections, seconds);
    }

    /** @param requests gives each time the next one, to any thread */
    Round run(Supplier<byte[]> requests, int connections, int seconds) throws InterruptedException, ExecutionException {
        return measure(() -> new Http(requests), connections, seconds);
    }

    /** One connection. */
    interface Connection extends AutoCloseable {
        /** @return false where the answer is not what was asked for */
        boolean ask() throws Exception;

        @Override
        void close() throws IOException, SQLException;
    }

    static Round measure(Callable<Connection> connect, int connections, int seconds)
            throws InterruptedException, ExecutionException {
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var pool = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                clients.add(() -> client(connect, end));
            }
            long began = System.nanoTime();
            var nanos = new ArrayList<Long>();
            int errors = 0;
            for (var client : pool.invokeAll(clients)) {
                for (long taken : client.get()) {
                    if (taken < 0) {
                        errors++;
                    } else {
                        nanos.add(taken);
                    }
                }
            }
            double elapsed = (System.nanoTime() - began) / 1e9;
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            return new Round(connections, sorted.length / elapsed, millis(sorted, 0.5), millis(sorted, 0.99), errors);
        } finally {
            pool.shutdown();
        }
    }

    private static double millis(long[] sorted, double share) {
        return sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * share)] / 1e6;
    }

    /** Nanoseconds of each request; negative where the answer was none that was hoped for. */
    private static List<Long> client(Callable<Connection> connect, long end) throws Exception {
        var taken = new ArrayList<Long>();
        try (var connection = connect.call()) {
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                boolean ok = connection.ask();
                long nanos = System.nanoTime() - began;
                taken.add(ok ? nanos : -nanos);
            }
        }
        return taken;
    }

    private final class Http implements Connection {

        private final Supplier<byte[]> requests;
        private final Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
        private final DataInputStream in;

        Http(Supplier<byte[]> requests) throws IOException {
            this.requests = requests;
            socket.setTcpNoDelay(true);
            in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
        }

        @Override
        public boolean ask() throws IOException {
            socket.getOutputStream().write(requests.get());
            return readAnswer(in);
        }

        @Override
        public void close() throws IOException {
            socket.close();
        }
    }

    private static boolean readAnswer(DataInputStream in) throws IOException {
        String status = line(in);
        int length = -1;
        boolean inChunks = false;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).trim());
            }
            inChunks |= header.equalsIgnoreCase("transfer-encoding: chunked");
        }
        if (inChunks) {
            skipChunks(in);
        } else if (length < 0) {
            throw new IOException("an answer whose length is not told is not understood here");
        } else {
            in.skipNBytes(length);
        }
        return status.contains(" 200 ") || status.contains(" 201 ");
    }

    /** Of an answer too long for the server to have told its length (RFC 9112, section 7.1). */
    private static void skipChunks(DataInputStream in) throws IOException {
        for (int length = chunkLength(in); length > 0; length = chunkLength(in)) {
            in.skipNBytes(length);
            line(in);
        }
        line(in);
    }

    private static int chunkLength(DataInputStream in) throws IOException {
        return Integer.parseInt(line(in).split(";", 2)[0].trim(), 16);
    }

    private static String line(DataInputStream in) throws IOException {
        var line = new StringBuilder();
        for (int c = in.readUnsignedByte(); c != '\n'; c = in.readUnsignedByte()) {
            if (c != '\r') {
                line.append((char) c);
            }
        }
        return line.toString();
    }
}
