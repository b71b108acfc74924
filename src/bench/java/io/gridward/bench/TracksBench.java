package io.gridward.bench;

import java.io.BufferedInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.StringReader;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.postgresql.PGConnection;

import io.gridward.bench.ProcessorTime.Used;
import io.gridward.patrol.RecordTrack;
import io.gridward.shared.postgres.EmbeddedPostgres;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

/**
 * Points a second through the packaged program, eight connections, each with the token of a worker of its own, in requests
 * of 1, 60 and 600 points, as JSON and compact, taking turns with COPY of the same points into a table with a row a point
 * and a primary key, and with the statements of an upload alone, by pgbench. What is sent is made before the clock starts.
 */
public final class TracksBench {

    private static final int CONNECTIONS = 8;
    private static final List<Integer> SIZES = Arrays.stream(
                    System.getProperty("sizes", "1,60,600").split(","))
            .map(Integer::valueOf)
            .toList();
    private static final Set<String> FORMS =
            Set.of(System.getProperty("forms", "JSON,compact").split(","));
    private static final int WARM_SECONDS = Integer.getInteger("warm", 60);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    private static final int ROUND_SECONDS = Integer.getInteger("round", 6);
    private static final int STEADY_SECONDS = Integer.getInteger("steady", 240);
    /** As many as two processors may take in a second, and some. */
    private static final Map<Integer, Integer> REQUESTS_A_SECOND = Map.of(1, 6000, 60, 3500, 600, 900);

    private static final int MOST_POINTS_A_ROUND = 1_500_000;
    private static final int COPIED = 200_000;

    private final EmbeddedPostgres postgres;
    private final Path directory;
    private final List<Sender> senders = new ArrayList<>();
    private Process program;
    private int port;

    private TracksBench(EmbeddedPostgres postgres, Path directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    private record Form(String name, String contentType, Function<RecordTrack, byte[]> writing) {}

    private record Sender(int number, String token) {}

    /** What one round gave. */
    private record Sent(long requests, double pointsPerSecond, Used used, long syncs) {}

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("gridward-tracks");
        try (var postgres = EmbeddedPostgres.start(directory.resolve("postgres"))) {
            var bench = new TracksBench(postgres, directory);
            bench.start();
            try {
                bench.measure();
            } finally {
                bench.program.destroy();
                bench.program.waitFor();
            }
        }
    }

    private void measure() throws Exception {
        var forms = Stream.of(
                        new Form("JSON", "application/json", Walks::json),
                        new Form("compact", "application/vnd.gridward.track", Walks::compact))
                .filter(form -> FORMS.contains(form.name()))
                .toList();
        for (int second = 0; second < WARM_SECONDS; second += SIZES.size() * forms.size() * 2) {
            for (int points : SIZES) {
                for (var form : forms) {
                    send(form, points, 2);
                }
            }
        }
        System.out.printf(
                "%-10s %8s %12s %8s %9s   %s%n",
                "form", "points", "points/s", "of COPY", "bytes/pt", "µs a request: program postgres client, syncs");
        for (int points : SIZES) {
            for (var form : forms) {
                measure(form, points);
            }
        }
        for (int points : SIZES) {
            double copy = copy();
            truncate();
            double floor = new BareUploads(postgres).perSecond(points, CONNECTIONS, ROUND_SECONDS) * points;
            System.out.printf("%-10s %8d %,12.0f %8.2f%n", "SQL alone", points, floor, floor / copy);
        }
        System.out.printf("COPY       %,21.0f rows/s%n", copy());
        memory(forms.get(0));
    }

    private void measure(Form form, int points) throws Exception {
        var copied = new ArrayList<Double>();
        var sent = new ArrayList<Sent>();
        for (int round = 0; round < ROUNDS; round++) {
            copied.add(copy());
            sent.add(send(form, points, ROUND_SECONDS));
        }
        double copy = median(copied);
        double http = median(sent.stream().map(Sent::pointsPerSecond).toList());
        double requests = sent.stream().mapToLong(Sent::requests).sum();
        var used = sent.stream().map(Sent::used).reduce(Used.NOTHING, Used::plus);
        byte[] one = form.writing().apply(new Walks("bench", 1).part(points));
        System.out.printf(
                "%-10s %8d %,12.0f %8.2f %9.1f %,16.0f %,8.0f %,6.0f %6.2f%n",
                form.name(),
                points,
                http,
                http / copy,
                (double) one.length / points,
                used.program().toNanos() / 1e3 / requests,
                used.postgres().toNanos() / 1e3 / requests,
                used.client().toNanos() / 1e3 / requests,
                sent.stream().mapToLong(Sent::syncs).sum() / requests);
    }

    private void truncate() throws SQLException {
        try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = database.createStatement()) {
            statement.execute("truncate track_segment, duty_recount");
        }
    }

    /** Of the program, in steps of ten seconds, while it takes in 60 points a request; its heap before, halfway, after. */
    private void memory(Form form) throws Exception {
        var memory = new ProgramMemory(program);
        var heaps = new ArrayList<Long>(List.of(memory.heapMegabytes()));
        System.out.printf("%nresident memory while ingesting, MB:");
        for (int second = 0; second < STEADY_SECONDS; second += 10) {
            send(form, 60, 10);
            System.out.printf(" %d", memory.residentMegabytes());
            if (second == STEADY_SECONDS / 20 * 10) {
                heaps.add(memory.heapMegabytes());
            }
        }
        heaps.add(memory.heapMegabytes());
        System.out.printf("%nheap after a collection, before, halfway and after, MB: %s%n", heaps);
    }

    /** Every request must be taken whole. The table is empty at first, the telephones begin with their oldest day. */
    private Sent send(Form form, int points, int seconds) throws Exception {
        int requests = Math.min(REQUESTS_A_SECOND.get(points) * seconds, MOST_POINTS_A_ROUND / points) / CONNECTIONS;
        var answered = new AtomicLong();
        var pool = Executors.newFixedThreadPool(CONNECTIONS);
        try (var database = DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            truncate();
            List<List<byte[]>> bodies = new ArrayList<>();
            for (var sender : senders) {
                var walks = new Walks("bench-" + sender.number(), sender.number());
                var made = new ArrayList<byte[]>();
                for (int i = 0; i < requests; i++) {
                    made.add(request(form, sender, walks.part(points)));
                }
                bodies.add(made);
            }
            var time = new ProcessorTime(program, database);
            long synced = syncs(database);
            time.begin();
            long began = System.nanoTime();
            long end = began + seconds * 1_000_000_000L;
            List<Callable<Void>> clients = new ArrayList<>();
            for (var made : bodies) {
                clients.add(() -> {
                    client(made, end, "{\"taken\":" + points + ",", answered::incrementAndGet);
                    return null;
                });
            }
            for (var client : pool.invokeAll(clients)) {
                client.get();
            }
            double elapsed = (System.nanoTime() - began) / 1e9;
            return new Sent(answered.get(), answered.get() * points / elapsed, time.used(), syncs(database) - synced);
        } finally {
            pool.shutdown();
        }
    }

    /** How often the server has waited for its log to be on the disk. */
    private static long syncs(Connection database) throws SQLException {
        try (var statement = database.createStatement();
                var rows = statement.executeQuery("select sum(fsyncs) from pg_stat_io where object = 'wal'")) {
            rows.next();
            return rows.getLong(1);
        }
    }

    private void client(List<byte[]> requests, long end, String expected, Runnable counted) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setTcpNoDelay(true);
            var in = new DataInputStream(new BufferedInputStream(socket.getInputStream(), 1 << 14));
            for (byte[] request : requests) {
                if (System.nanoTime() > end) {
                    return;
                }
                socket.getOutputStream().write(request);
                String answer = answer(in);
                if (!answer.startsWith(expected)) {
                    throw new IllegalStateException(answer);
                }
                counted.run();
            }
        }
    }

    private static String answer(DataInputStream in) throws IOException {
        int length = 0;
        for (String header = line(in); !header.isEmpty(); header = line(in)) {
            if (header.regionMatches(true, 0, "content-length:", 0, 15)) {
                length = Integer.parseInt(header.substring(15).trim());
            }
        }
        return new String(in.readNBytes(length), StandardCharsets.UTF_8);
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

    private static byte[] request(Form form, Sender sender, RecordTrack part) {
        byte[] body = form.writing().apply(part);
        byte[] head = ("POST /v1/tracks HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer " + sender.token()
                        + "\r\nContent-Type: " + form.contentType() + "\r\nContent-Length: " + body.length + "\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8);
        byte[] request = new byte[head.length + body.length];
        System.arraycopy(head, 0, request, 0, head.length);
        System.arraycopy(body, 0, request, head.length, body.length);
        return request;
    }

    /** Rows a second of one COPY into an empty table. */
    private double copy() throws Exception {
        var rows = new StringBuilder();
        for (int worker = 0; worker < CONNECTIONS; worker++) {
            var walks = new Walks("copied", worker);
            rows.append(Walks.rows(
                    "00000000-0000-7000-8000-00000000000" + worker, List.of(walks.part(COPIED / CONNECTIONS))));
        }
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("""
                    create table track_row (
                        worker_id uuid not null, device_id text not null, at timestamptz not null,
                        longitude double precision not null, latitude double precision not null,
                        accuracy real, speed real, steps integer, received_at timestamptz not null default now(),
                        primary key (worker_id, device_id, at))
                    """);
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy track_row (worker_id, device_id, at, longitude, latitude, accuracy, speed, steps)"
                                    + " from stdin (format csv)",
                            new StringReader(rows.toString()));
            double seconds = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table track_row");
            return COPIED / seconds;
        }
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private void start() throws Exception {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path log = directory.resolve("program.log");
        var builder = new ProcessBuilder(
                        "java", "-Xmx256m", "-jar", System.getProperty("program", "target/quarkus-app/quarkus-run.jar"))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST", "127.0.0.1",
                        "QUARKUS_HTTP_PORT", String.valueOf(port),
                        "QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME", postgres.username(),
                        "QUARKUS_DATASOURCE_PASSWORD", postgres.password(),
                        "GRIDWARD_IDENTITY_ACCESS_TOKEN_LIFETIME", "PT6H",
                        // What days come to is another bench; these days are a hundred times longer than any.
                        "GRIDWARD_DUTY_RECOUNT_EVERY", "PT6H",
                        "GRIDWARD_DATA_DIR", directory.resolve("data").toString()));
        program = builder.start();
        while (!Files.readString(log).contains("Listening on")) {
            if (!program.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
        signIn(log);
    }

    /** Workers of their own, each with an account. */
    private void signIn(Path log) throws Exception {
        var client = new Client(port);
        var shown = Pattern.compile("password \"([^\"]+)\"").matcher(Files.readString(log));
        if (!shown.find()) {
            throw new IllegalStateException("no administrator");
        }
        String admin = client.person("admin", shown.group(1));
        for (int i = 0; i < CONNECTIONS; i++) {
            String worker = Client.JSON
                    .readTree(client.post("/v1/workers", admin, StaffingFixture.worker(WorkerKind.FULL_TIME)))
                    .get("id")
                    .textValue();
            client.post(
                    "/v1/accounts",
                    admin,
                    Map.of(
                            "loginName",
                            "tracks-" + i,
                            "displayName",
                            "压测员" + i,
                            "roles",
                            List.of("WORKER"),
                            "reach",
                            List.of(StaffingFixture.TOWN),
                            "workerId",
                            worker,
                            "password",
                            "Bench-only-1"));
            senders.add(new Sender(i, client.person("tracks-" + i, "Bench-only-1")));
        }
    }
}
