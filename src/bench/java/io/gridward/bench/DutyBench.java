package io.gridward.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

import io.gridward.patrol.PackedTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.postgres.EmbeddedPostgres;

/**
 * Closes days of the demo county, then of ten such counties, in the packaged program: every full-time worker with 2,160
 * points. Then a county uploads at rush hour while workers look at their day.
 */
public final class DutyBench {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int COUNTIES = Integer.getInteger("counties", 10);
    private static final int RUSH_SECONDS = Integer.getInteger("rush", 60);
    private static final int POINTS = 60;
    private static final int PARTS = 36;
    private static final int TEMPLATES = 20;
    /** 1,118 workers, a part of 60 points every ten minutes, four times the average. */
    private static final double UPLOADS_A_SECOND = 1118 / 600.0 * 4;

    private static final int LOOKS_A_SECOND = 20;
    private static final int WATCHED = 40;

    private final EmbeddedPostgres postgres;
    private final Path directory;
    private Process program;
    private int port;

    private DutyBench(EmbeddedPostgres postgres, Path directory) {
        this.postgres = postgres;
        this.directory = directory;
    }

    public static void main(String[] args) throws Exception {
        Path directory = Files.createTempDirectory("gridward-duty");
        try (var postgres = EmbeddedPostgres.start(directory.resolve("postgres"))) {
            var bench = new DutyBench(postgres, directory);
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
        var client = new Client(port);
        try (var connection =
                DriverManager.getConnection(postgres.jdbcUrl(), postgres.username(), postgres.password())) {
            templates(connection);
            // Days before those of the demo.
            var day = LocalDate.now(ZONE).minusDays(40).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
            System.out.printf("%-28s %8s %12s %12s%n", "", "workers", "computing, s", "locking, s");
            close(connection, client, day.minusWeeks(1), "to warm up");
            close(connection, client, day, "a county");
            if (COUNTIES > 1) {
                multiply(connection);
                close(connection, client, day.minusWeeks(2), COUNTIES + " counties");
            }
            rush(connection, client);
        }
    }

    private void close(Connection connection, Client client, LocalDate day, String what) throws Exception {
        int workers = walk(connection, day);
        long began = System.nanoTime();
        execute(
                connection,
                "insert into duty_recount select distinct worker_id, ?::date, false from track_segment"
                        + " where day = ?::date",
                day,
                day);
        while (count(connection, "select count(*) from duty_recount where day = ?::date", day) > 0) {
            Thread.sleep(100);
        }
        double computing = (System.nanoTime() - began) / 1e9;
        began = System.nanoTime();
        var answer = Client.JSON.readTree(
                client.post("/v1/duty-locks", client.person("admin"), Map.of("date", day.toString())));
        double locking = (System.nanoTime() - began) / 1e9;
        if (answer.get("locked").asInt() != workers) {
            throw new IllegalStateException(answer + " of " + workers);
        }
        System.out.printf("%-28s %,8d %12.1f %12.1f%n", what, workers, computing, locking);
    }

    /** Gives every full-time worker a track of the day. */
    private static int walk(Connection connection, LocalDate day) throws SQLException {
        execute(connection, """
                insert into track_segment (worker_id, day, id, device_id, sequence, datum, start_at, end_at, point_count,
                                           points, received_at)
                select w.worker_id, ?::date, gen_random_uuid(), 'bench', t.part, 'WGS84', t.start_at + moved.by,
                       t.end_at + moved.by, %d, t.points, now()
                from (select worker_id, row_number() over () as number from (
                        select distinct worker_id from assignment
                        where role = 'FULL_TIME' and valid_from <= ?::date and (valid_to is null or valid_to > ?::date + 1))
                      posted) w
                     join bench_template t on t.template = w.number %% %d,
                     (select make_interval(0) as by) moved
                where t.day = ?::date
                """.formatted(POINTS, TEMPLATES), day, day, day, day);
        return count(connection, "select count(distinct worker_id) from track_segment where day = ?::date", day);
    }

    /** The parts of some walks on each of the days, packed as the program packs them. */
    private void templates(Connection connection) throws SQLException {
        execute(
                connection,
                "create table bench_template (template integer, part integer, day date,"
                        + " start_at timestamptz, end_at timestamptz, points bytea)");
        var day = LocalDate.now(ZONE).minusDays(40).with(TemporalAdjusters.previous(DayOfWeek.WEDNESDAY));
        for (int week = 0; week < 3; week++) {
            var on = day.minusWeeks(week);
            for (int template = 0; template < TEMPLATES; template++) {
                var fixes = fixes(on.atTime(8, 0).atZone(ZONE).toInstant(), PARTS * POINTS, template);
                for (int part = 0; part < PARTS; part++) {
                    var points = fixes.subList(part * POINTS, (part + 1) * POINTS);
                    try (var insert =
                            connection.prepareStatement("insert into bench_template values (?, ?, ?, ?, ?, ?)")) {
                        insert.setInt(1, template);
                        insert.setInt(2, part);
                        insert.setDate(3, Date.valueOf(on));
                        insert.setObject(4, points.get(0).time().atOffset(java.time.ZoneOffset.UTC));
                        insert.setObject(5, points.get(POINTS - 1).time().atOffset(java.time.ZoneOffset.UTC));
                        insert.setBytes(6, PackedTrack.of(points));
                        insert.executeUpdate();
                    }
                }
            }
        }
    }

    /** Ten minutes on foot, twenty at rest, with errors of 8 m that last a minute; a point every 10 s. */
    private static List<TrackFix> fixes(Instant from, int count, long seed) {
        var random = new SplittableRandom(seed);
        var fixes = new ArrayList<TrackFix>();
        double kept = Math.exp(-10 / 60.0);
        double fresh = 8 * Math.sqrt(1 - kept * kept);
        double east = 0;
        double north = 0;
        double errorEast = 0;
        double errorNorth = 0;
        double heading = 0;
        for (int i = 0; i < count; i++) {
            if (i % 12 == 0) {
                heading = random.nextInt(4) * Math.PI / 2;
            }
            if (i / 60 % 3 == 0) {
                east += 12 * Math.cos(heading);
                north += 12 * Math.sin(heading);
            }
            errorEast = kept * errorEast + fresh * random.nextGaussian();
            errorNorth = kept * errorNorth + fresh * random.nextGaussian();
            fixes.add(new TrackFix(
                    from.plusSeconds(10L * i),
                    121.25 + (east + errorEast) / 96_000,
                    30.17 + (north + errorNorth) / 111_000,
                    8.0,
                    null,
                    null));
        }
        return fixes;
    }

    /** As many more grids and full-time workers, without boundaries. */
    private static void multiply(Connection connection) throws SQLException {
        execute(connection, """
                create table bench_copy as
                select a.worker_id as old_worker, a.grid_code as old_grid, k, gen_random_uuid() as worker_id,
                       left(a.grid_code, 12) || to_char(k * 100 + right(a.grid_code, 3)::int, 'FM000') as grid_code
                from assignment a, generate_series(1, %d) k
                where a.role = 'FULL_TIME' and not a.acting and a.valid_to is null and right(a.grid_code, 3)::int < 100
                """.formatted(COUNTIES - 1));
        execute(connection, """
                insert into worker (id, kind, name, area_code, education, hire_date, career, state, created_at, version)
                select c.worker_id, w.kind, w.name, w.area_code, w.education, w.hire_date, w.career, w.state,
                       w.created_at, 0
                from bench_copy c join worker w on w.id = c.old_worker
                """);
        execute(connection, """
                insert into grid (id, code, area_code, name, kind, state, networks, external_codes, created_at, version)
                select gen_random_uuid(), c.grid_code, g.area_code, g.name, g.kind, g.state, g.networks,
                       g.external_codes, g.created_at, 0
                from bench_copy c join grid g on g.code = c.old_grid
                """);
        execute(connection, """
                insert into assignment (id, worker_id, grid_code, role, acting, valid_from, created_at, version)
                select gen_random_uuid(), worker_id, grid_code, 'FULL_TIME', false, '2020-01-01', now(), 0
                from bench_copy
                """);
        execute(connection, "analyze");
    }

    /** How long a worker waits for his day while a county uploads four times its average. */
    private void rush(Connection connection, Client client) throws Exception {
        var tokens = watched(connection, client);
        var today = LocalDate.now(ZONE);
        var morning = today.atTime(6, 0).atZone(ZONE).toInstant();
        // Before breakfast there is no day to upload yet.
        var from = Duration.between(morning, Instant.now()).toHours() < 2 ? morning.minus(Duration.ofDays(1)) : morning;
        var end = Instant.now().plusSeconds(RUSH_SECONDS);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<List<Double>> uploads = () -> repeat(end, UPLOADS_A_SECOND, i -> {
                var fixes = fixes(from.plusSeconds((i / WATCHED) * 600L % 36_000), POINTS, i);
                var sender = new Client(port);
                sender.post(
                        "/v1/tracks",
                        tokens.get(i % WATCHED),
                        Map.of("deviceId", "bench", "sequence", i, "datum", "WGS84", "points", points(fixes)));
            });
            Callable<List<Double>> looks = () -> repeat(end, LOOKS_A_SECOND, i -> {
                var answer = client.get("/v1/me/duty-day", tokens.get(i % WATCHED));
                if (answer.statusCode() != 200) {
                    throw new IllegalStateException(new String(answer.body(), java.nio.charset.StandardCharsets.UTF_8));
                }
            });
            var uploading = pool.submit(uploads);
            var looking = pool.submit(looks);
            var waited = looking.get().stream().sorted().toList();
            System.out.printf(
                    "%nwhile %d parts of %d points were uploaded in %d s, %d looks at one's own day took"
                            + " %.1f ms (median), %.1f ms (p99)%n",
                    uploading.get().size(),
                    POINTS,
                    RUSH_SECONDS,
                    waited.size(),
                    waited.get(waited.size() / 2),
                    waited.get(waited.size() * 99 / 100));
        } finally {
            pool.shutdown();
        }
    }

    private interface Step {
        void take(int i) throws Exception;
    }

    /** Milliseconds each step took from the moment it was due. */
    private static List<Double> repeat(Instant end, double aSecond, Step step) throws Exception {
        var millis = new ArrayList<Double>();
        long began = System.nanoTime();
        for (int i = 0; Instant.now().isBefore(end); i++) {
            long due = began + (long) (i / aSecond * 1e9);
            long wait = (due - System.nanoTime()) / 1_000_000;
            if (wait > 0) {
                Thread.sleep(wait);
            }
            step.take(i);
            millis.add((System.nanoTime() - due) / 1e6);
        }
        return millis;
    }

    private static List<Map<String, Object>> points(List<TrackFix> fixes) {
        return fixes.stream()
                .map(fix -> Map.<String, Object>of(
                        "time", String.valueOf(fix.time()),
                        "longitude", fix.longitude(),
                        "latitude", fix.latitude(),
                        "accuracy", 8))
                .toList();
    }

    /** Tokens of some full-time workers. */
    private List<String> watched(Connection connection, Client client) throws Exception {
        var tokens = new ArrayList<String>();
        String admin = client.person("admin");
        try (var statement = connection.createStatement();
                var workers = statement.executeQuery("select worker_id from assignment where role = 'FULL_TIME'"
                        + " and not acting and valid_to is null order by grid_code limit " + WATCHED)) {
            while (workers.next()) {
                String name = "bench-" + tokens.size();
                client.post(
                        "/v1/accounts",
                        admin,
                        Map.of(
                                "loginName",
                                name,
                                "displayName",
                                "压测员",
                                "roles",
                                List.of("WORKER"),
                                "reach",
                                List.of("330282"),
                                "workerId",
                                workers.getString(1),
                                "password",
                                "Bench-only-1"));
                tokens.add(client.person(name, "Bench-only-1"));
            }
        }
        return tokens;
    }

    private static void execute(Connection connection, String sql, LocalDate... days) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < days.length; i++) {
                statement.setDate(i + 1, Date.valueOf(days[i]));
            }
            statement.executeUpdate();
        }
    }

    private static int count(Connection connection, String sql, LocalDate day) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setDate(1, Date.valueOf(day));
            try (var rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        }
    }

    private void start() throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path log = directory.resolve("program.log");
        var builder = new ProcessBuilder("java", "-jar", "target/quarkus-app/quarkus-run.jar")
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .putAll(Map.of(
                        "QUARKUS_HTTP_HOST",
                        "127.0.0.1",
                        "QUARKUS_HTTP_PORT",
                        String.valueOf(port),
                        "QUARKUS_DATASOURCE_JDBC_URL",
                        postgres.jdbcUrl(),
                        "QUARKUS_DATASOURCE_USERNAME",
                        postgres.username(),
                        "QUARKUS_DATASOURCE_PASSWORD",
                        postgres.password(),
                        "GRIDWARD_DEMO",
                        "true",
                        "GRIDWARD_IDENTITY_ACCESS_TOKEN_LIFETIME",
                        "PT6H",
                        "GRIDWARD_DUTY_RECOUNT_EVERY",
                        "PT1S",
                        "GRIDWARD_DUTY_LOOK_EVERY",
                        "PT24H",
                        "GRIDWARD_DATA_DIR",
                        directory.resolve("data").toString()));
        program = builder.start();
        while (!Files.readString(log).contains("Listening on")) {
            if (!program.isAlive()) {
                throw new IllegalStateException(Files.readString(log));
            }
            Thread.sleep(50);
        }
    }
}
