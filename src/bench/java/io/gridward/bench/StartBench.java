package io.gridward.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * From the start of the packaged program to its first answer: with an empty data directory (database made, schema
 * migrated, divisions loaded) and with an existing one, against a JVM that does nothing.
 */
public final class StartBench {

    private static final int ROUNDS = 5;

    private StartBench() {}

    public static void main(String[] command) throws Exception {
        var nothing = new ArrayList<Double>();
        var empty = new ArrayList<Double>();
        var existing = new ArrayList<Double>();
        for (int round = 0; round < ROUNDS; round++) {
            nothing.add(seconds(new ProcessBuilder("java", "-version")));
            Path data = Files.createTempDirectory("gridward-start");
            empty.add(firstAnswer(command, data));
            existing.add(firstAnswer(command, data));
            delete(data);
        }
        double bare = median(nothing);
        print("JVM that does nothing", bare, bare);
        print("empty data directory", median(empty), bare);
        print("existing data directory", median(existing), bare);
    }

    private static double firstAnswer(String[] command, Path data) throws Exception {
        int port = freePort();
        var builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(data.resolve("log").toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GRIDWARD_DATA_DIR", data.resolve("data").toString());
        long began = System.nanoTime();
        Process process = builder.start();
        try {
            while (!answers(port)) {
                if (!process.isAlive()) {
                    throw new IllegalStateException(Files.readString(data.resolve("log")));
                }
                Thread.sleep(5);
            }
            return (System.nanoTime() - began) / 1e9;
        } finally {
            process.destroy();
            process.waitFor(30, TimeUnit.SECONDS);
        }
    }

    /** The published keys: an answer that needs no login. */
    private static boolean answers(int port) {
        try {
            var url = URI.create("http://127.0.0.1:" + port + "/.well-known/jwks.json")
                    .toURL();
            var connection = (HttpURLConnection) url.openConnection();
            connection.setConnectTimeout(200);
            connection.setReadTimeout(2000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static double seconds(ProcessBuilder builder) throws Exception {
        long began = System.nanoTime();
        builder.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        return (System.nanoTime() - began) / 1e9;
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static void print(String what, double seconds, double bare) {
        System.out.printf("%-26s %6.2f s %7.1f x%n", what, seconds, seconds / bare);
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.walk(directory)) {
            files.sorted(Comparator.reverseOrder()).forEach(file -> {
                try {
                    Files.delete(file);
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
        }
    }
}
