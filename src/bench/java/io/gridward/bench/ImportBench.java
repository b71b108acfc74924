package io.gridward.bench;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.postgresql.PGConnection;

import io.gridward.shared.postgres.EmbeddedPostgres;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Grids imported through the packaged program against COPY of the same rows; and an import whose program is killed. */
public final class ImportBench {

    private static final int FEW = 10_000;
    private static final int MANY = Integer.getInteger("rows", 100_000);

    private final EmbeddedPostgres postgres;
    private final Path directory;
    private final List<String> villages;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process program;
    private int port;
    private String password;
    private String token;

    private ImportBench(EmbeddedPostgres postgres, Path directory) throws IOException {
        this.postgres = postgres;
        this.directory = directory;
        this.villages = villages();
    }

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("gridward-import");
        try (var postgres = EmbeddedPostgres.start(directory.resolve("postgres"))) {
            var bench = new ImportBench(postgres, directory);
            bench.start("first");
            try {
                bench.measure();
            } finally {
                bench.program.destroyForcibly().waitFor();
            }
        }
    }

    private void measure() throws Exception {
        double few = seconds(file(FEW, 0));
        long fewHeap = heapAfterCollection("first");
        double many = seconds(file(MANY, 100));
        long manyHeap = heapAfterCollection("first");
        double again = seconds(file(MANY, 100));
        double copy = copy(file(MANY, 100));
        System.out.printf("COPY into the same table       %,8.0f rows/s%n", MANY / copy);
        System.out.printf(
                "import of %,7d rows (cold)   %,8.0f rows/s   live heap at most %d MB%n", FEW, FEW / few, fewHeap);
        System.out.printf(
                "import of %,7d rows          %,8.0f rows/s   live heap at most %d MB   1 / %.1f of COPY%n",
                MANY, MANY / many, manyHeap, many / copy);
        System.out.printf("the same file again            %,8.0f rows/s%n", MANY / again);
        kill();
    }

    /** Ends the program in the middle, as a power cut does, and starts it again. */
    private void kill() throws Exception {
        long before = count("grid");
        long trailBefore = count("outbox where type = 'GRID_CREATED'");
        String id = upload(file(MANY, 500));
        while (rowsRead(id) < MANY / 3) {
            Thread.sleep(50);
        }
        program.destroyForcibly().waitFor();
        long killedAt = count("grid") - before;
        start("second");
        long began = System.nanoTime();
        awaitEnd(id);
        System.out.printf(
                "killed after %,d rows; ended %.1f s after the next start: %,d grids, %,d changes recorded of %,d rows%n",
                killedAt,
                (System.nanoTime() - began) / 1e9,
                count("grid") - before,
                count("outbox where type = 'GRID_CREATED'") - trailBefore,
                MANY);
    }

    private double seconds(String csv) throws Exception {
        long began = System.nanoTime();
        awaitEnd(upload(csv));
        return (System.nanoTime() - began) / 1e9;
    }

    /** The same columns into a table of the same shape, indexes and checks included. */
    private double copy(String csv) throws SQLException, IOException {
        String rows = csv.lines()
                .skip(1)
                .map(line -> line.split(",", -1))
                .map(row -> "\"%s\",%s,%s,%s,BASIC,ACTIVE,{},{},2026-11-23T00:00:00Z,0"
                        .formatted(
                                java.util.UUID.nameUUIDFromBytes(row[0].getBytes(UTF_8)),
                                row[0],
                                row[0].substring(0, 12),
                                row[1]))
                .collect(Collectors.joining("\n"));
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var statement = connection.createStatement()) {
            statement.execute("create table grid_copy (like grid including all)");
            statement.execute("alter table grid_copy add foreign key (area_code) references area");
            long began = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn(
                            "copy grid_copy (id, code, area_code, name, kind, state, networks, external_codes, created_at,"
                                    + " version) from stdin (format csv)",
                            new StringReader(rows));
            double seconds = (System.nanoTime() - began) / 1e9;
            statement.execute("drop table grid_copy");
            return seconds;
        }
    }

    private long count(String what) throws SQLException {
        try (var connection =
                        DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
                var answer = connection.createStatement().executeQuery("select count(*) from " + what)) {
            answer.next();
            return answer.getLong(1);
        }
    }

    /** @param first sequence of the codes in each village */
    private String file(int rows, int first) {
        var csv = new StringBuilder("code,name\n");
        for (int i = 0; i < rows; i++) {
            csv.append(villages.get(i % villages.size()))
                    .append("%03d".formatted(first + i / villages.size()))
                    .append(",导入的网格")
                    .append(i)
                    .append('\n');
        }
        return csv.toString();
    }

    private static List<String> villages() throws IOException {
        try (Reader file = new InputStreamReader(
                        ImportBench.class.getResourceAsStream("/reference/cixi-divisions.csv"), UTF_8);
                var lines = new java.io.BufferedReader(file).lines()) {
            return lines.map(line -> line.split(",")[0])
                    .filter(code -> code.length() == 12 && Character.isDigit(code.charAt(0)))
                    .toList();
        }
    }

    private void start(String name) throws Exception {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path log = directory.resolve(name + ".log");
        var builder = new ProcessBuilder(
                        "java",
                        "-Xmx192m",
                        "-Xlog:gc:file=" + directory.resolve(name + ".gc"),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        builder.environment().put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        builder.environment().put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        builder.environment().put("GRIDWARD_DATA_DIR", directory.resolve("data").toString());
        builder.environment().put("GRIDWARD_IMPORTS_LEASE", "5s");
        program = builder.start();
        while (!Files.readString(log).contains("Listening on")) {
            if (!program.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
        var shown = Pattern.compile("password \"([^\"]+)\"").matcher(Files.readString(log));
        password = shown.find() ? shown.group(1) : password;
        token = field(
                send(HttpRequest.newBuilder(at("/v1/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(
                                "grant_type=password&username=admin&password=" + password))),
                "access_token");
    }

    private String upload(String csv) throws Exception {
        return field(
                send(HttpRequest.newBuilder(at("/v1/imports/grids"))
                        .header("Authorization", "Bearer " + token)
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofString(csv))),
                "id");
    }

    private void awaitEnd(String id) throws Exception {
        String job = job(id);
        while (!job.contains("\"finishedAt\":\"")) {
            Thread.sleep(20);
            job = job(id);
        }
        if (!job.contains("\"state\":\"COMPLETED\"") || !job.contains("\"refused\":0,")) {
            throw new IllegalStateException(job);
        }
    }

    private long rowsRead(String id) throws Exception {
        var shown = Pattern.compile("\"rowsRead\":(\\d+)").matcher(job(id));
        return shown.find() ? Long.parseLong(shown.group(1)) : 0;
    }

    private String job(String id) throws Exception {
        return send(HttpRequest.newBuilder(at("/v1/imports/" + id)).header("Authorization", "Bearer " + token));
    }

    private URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.timeout(Duration.ofMinutes(2)).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() >= 300) {
            throw new IllegalStateException(answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }

    private static String field(String json, String name) {
        var found = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(json);
        if (!found.find()) {
            throw new IllegalStateException(json);
        }
        return found.group(1);
    }

    /** The most that was left after a collection so far, in megabytes. */
    private long heapAfterCollection(String name) throws IOException, InterruptedException {
        TimeUnit.MILLISECONDS.sleep(200);
        var left = new ArrayList<Long>();
        var pause = Pattern.compile("Pause.*?\\d+M->(\\d+)M");
        for (String line : Files.readAllLines(directory.resolve(name + ".gc"))) {
            var found = pause.matcher(line);
            if (found.find()) {
                left.add(Long.parseLong(found.group(1)));
            }
        }
        return left.stream().mapToLong(Long::longValue).max().orElse(0);
    }
}
