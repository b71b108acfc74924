package io.gridward.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;

/**
 * A closed loop of connections that each send one request after the other. Plain sockets: on two processors the client
 * must cost next to nothing.
 */
final class Load {

    /** What one round gave. */
    record Round(int connections, double requestsPerSecond, double p99Millis, int errors) {

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
        long end = System.nanoTime() + seconds * 1_000_000_000L;
        var pool = Executors.newFixedThreadPool(connections);
        try {
            List<Callable<List<Long>>> clients = new ArrayList<>();
            for (int i = 0; i < connections; i++) {
                clients.add(() -> client(request, end));
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
            double p99 = sorted.length == 0 ? Double.NaN : sorted[(int) (sorted.length * 0.99)] / 1e6;
            return new Round(connections, sorted.length / elapsed, p99, errors);
        } finally {
            pool.shutdown();
        }
    }

    /** Nanoseconds of each request; negative where the answer was not a 200. */
    private List<Long> client(byte[] request, long end) throws IOException {
        var taken = new ArrayList<Long>();
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 16));
            while (System.nanoTime() < end) {
                long began = System.nanoTime();
                socket.getOutputStream().write(request);
                boolean ok = readAnswer(in);
                long nanos = System.nanoTime() - began;
                taken.add(ok ? nanos : -nanos);
            }
        }
        return taken;
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
        return status.contains(" 200 ");
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
