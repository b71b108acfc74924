package io.gridward.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

import org.postgresql.PGConnection;

import io.gridward.shared.postgres.EmbeddedPostgres;

/** Cases with their past imported through the packaged program, and the figures over them. */
public final class HistoryBench {

    private static final int ROWS = Integer.getInteger("rows", 100_000);
    private static final int ROUNDS = 20;
    private static final List<String> TABLES = List.of("case_file", "case_step", "case_clock");
    private static final String YEAR = "from=" + PastCaseLines.YEAR + "-01-01&to=" + PastCaseLines.YEAR + "-12-31";

    /** Of what a command room asks: all of them, over all of the year. */
    private static final List<String> QUESTIONS = List.of(
            "by=AREA",
            "by=GRID",
            "by=DEPARTMENT",
            "by=CATEGORY",
            "by=MONTH",
            "by=AREA&area=330282006",
            "by=MONTH&area=330282006");

    private final EmbeddedPostgres postgres;
    private final Path directory;
    private final HttpClient http = HttpClient.newHttpClient();
    private Process program;
    private int port;
    private String token;

    private HistoryBench(EmbeddedPostgres postgres, Path directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("gridward-history");
        try (var postgres = EmbeddedPostgres.start(directory.resolve("postgres"))) {
            var bench = new HistoryBench(postgres, directory);
            bench.start();
            try (var connection = bench.connection()) {
                bench.measure(connection);
            } finally {
                bench.program.destroyForcibly().waitFor();
            }
        }
    }

    private void measure(Connection connection) throws Exception {
        Path file = file(connection);
        var before = counts(connection);
        double seconds = imported(file, ROWS);
        var after = counts(connection);
        System.out.printf(
                "import of %,d cases      %,8.0f rows/s   %.0f s   live heap at most %d MB%n",
                ROWS, ROWS / seconds, seconds, heapAfterCollection());
        System.out.printf("cases, steps by accounts, clocks, trail: %s, before %s%n", after, before);
        figures("at once");
        execute(connection, "vacuum analyze case_clock");
        figures("after autovacuum");
        double again = imported(file, 0);
        System.out.printf(
                "the same file again          %,8.0f rows/s   %s%n",
                ROWS / again, counts(connection).equals(after) ? "nothing changed" : "CHANGED " + counts(connection));
        double copy = copy(connection);
        System.out.printf(
                "COPY of all their rows       %,8.0f cases/s  the import takes %.1f times as long%n",
                ROWS / copy, seconds / copy);
    }

    private Path file(Connection connection) throws SQLException, IOException {
        var lines = new PastCaseLines(
                texts(connection, "select longitude || ',' || latitude from case_file where grid_code is not null"),
                texts(connection, "select name from department where area_code = '330282'"));
        Path file = directory.resolve("history.csv");
        try (var out = Files.newBufferedWriter(file)) {
            out.write(PastCaseLines.HEADER + "\n" + lines.first());
            for (int i = 1; i < ROWS; i++) {
                out.write(lines.line(i));
            }
        }
        return file;
    }

    /** @return how long it took */
    private double imported(Path file, int accepted) throws Exception {
        long began = System.nanoTime();
        String id = field(
                send(request("/v1/imports/cases")
                        .header("Content-Type", "text/csv")
                        .POST(HttpRequest.BodyPublishers.ofFile(file))),
                "id");
        String job = send(request("/v1/imports/" + id));
        while (!job.contains("\"finishedAt\":\"")) {
            Thread.sleep(50);
            job = send(request("/v1/imports/" + id));
        }
        double seconds = (System.nanoTime() - began) / 1e9;
        if (!job.contains("\"accepted\":" + accepted + ",") || !job.contains("\"refused\":0,")) {
            String report = send(request("/v1/imports/" + id + "/report"));
            throw new IllegalStateException(job
                    + report.lines()
                            .filter(line -> line.contains("REFUSED"))
                            .limit(5)
                            .toList());
        }
        return seconds;
    }

    private void figures(String when) throws Exception {
        for (String question : QUESTIONS) {
            var millis = new double[ROUNDS];
            for (int i = -3; i < ROUNDS; i++) {
                long began = System.nanoTime();
                send(request("/v1/cases/statistics?" + YEAR + "&" + question));
                if (i >= 0) {
                    millis[i] = (System.nanoTime() - began) / 1e6;
                }
            }
            Arrays.sort(millis);
            System.out.printf(
                    "figures %-16s %-28s median %6.1f ms   max %6.1f ms%n",
                    when, question, millis[ROUNDS / 2], millis[ROUNDS - 1]);
        }
    }

    /** Everything the tables hold, into tables of the same shape. */
    private double copy(Connection connection) throws SQLException, IOException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        double seconds = 0;
        for (String table : TABLES) {
            Path rows = directory.resolve(table);
            String columns = texts(
                            connection,
                            "select string_agg(column_name, ',' order by ordinal_position) from information_schema.columns"
                                    + " where table_name = '" + table + "' and is_generated = 'NEVER'")
                    .get(0);
            try (OutputStream out = Files.newOutputStream(rows)) {
                copying.copyOut("copy " + table + " (" + columns + ") to stdout", out);
            }
            execute(connection, "create table " + table + "_copy (like " + table + " including all)");
            long began = System.nanoTime();
            try (InputStream in = Files.newInputStream(rows)) {
                copying.copyIn("copy " + table + "_copy (" + columns + ") from stdin", in);
            }
            seconds += (System.nanoTime() - began) / 1e9;
        }
        return seconds;
    }

    /** What imports have made; the clocks of what is still open ring meanwhile. */
    private static List<String> counts(Connection connection) throws SQLException {
        return texts(
                connection,
                "select unnest(array[(select count(*) from case_file), (select count(*) from case_step where actor_id is not null),"
                        + " (select count(*) from case_clock), (select count(*) from outbox where type = 'CASE_IMPORTED')])");
    }

    private void start() throws Exception {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path log = directory.resolve("log");
        var builder = new ProcessBuilder(
                        "java",
                        "-Xmx192m",
                        "-Xlog:gc:file=" + directory.resolve("gc"),
                        "-jar",
                        "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        var environment = builder.environment();
        environment.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        environment.put("QUARKUS_HTTP_PORT", String.valueOf(port));
        environment.put("QUARKUS_DATASOURCE_JDBC_URL", postgres.jdbcUrl());
        environment.put("QUARKUS_DATASOURCE_USERNAME", postgres.username());
        environment.put("QUARKUS_DATASOURCE_PASSWORD", postgres.password());
        environment.put("GRIDWARD_DATA_DIR", directory.resolve("data").toString());
        environment.put("GRIDWARD_DEMO", "true");
        program = builder.start();
        while (!Files.readString(log).contains("Listening on")) {
            if (!program.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
        token = new Client(port).person("admin");
    }

    /** The most that was left after a collection so far, in megabytes. */
    private long heapAfterCollection() throws IOException {
        var left = new ArrayList<Long>();
        var pause = Pattern.compile("Pause.*?\\d+M->(\\d+)M");
        for (String line : Files.readAllLines(directory.resolve("gc"))) {
            var found = pause.matcher(line);
            if (found.find()) {
                left.add(Long.parseLong(found.group(1)));
            }
        }
        return left.stream().mapToLong(Long::longValue).max().orElse(0);
    }

    private Connection connection() throws SQLException {
        return DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password());
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static List<String> texts(Connection connection, String sql) throws SQLException {
        var texts = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                texts.add(rows.getString(1));
            }
        }
        return texts;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token);
    }

    private String send(HttpRequest.Builder request) throws Exception {
        var answer = http.send(request.build(), BodyHandlers.ofString());
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
}
