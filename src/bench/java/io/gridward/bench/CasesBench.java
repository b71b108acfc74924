package io.gridward.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * Cases reported, moved and listed a second with a million of them stored; and how long the command room waits for the page
 * of its queue, against the same question in bare SQL from the same process.
 */
public final class CasesBench {

    private static final int WARM_SECONDS = Integer.getInteger("warm", 60);
    private static final int ROUND_SECONDS = Integer.getInteger("round", 8);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);

    private static final String QUEUE =
            "/v1/cases?area=330282006&state=DISPATCHED&state=IN_PROGRESS&overdue=true&limit=50";
    private static final String QUEUE_SQL = """
            select * from case_file
            where town_code = '330282006' and state in ('DISPATCHED', 'IN_PROGRESS') and open and due_at < now()
            order by reported_at desc, id desc limit 51
            """;

    private final int port;
    private final String token;

    private interface Contender {
        Load.Round run(int connections, int seconds) throws Exception;
    }

    private CasesBench(int port, String token) {
        this.port = port;
        this.token = token;
    }

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        var bench = new CasesBench(port, new Client(port).person("commander"));
        System.out.printf(
                "%-28s %11s %10s %10s %10s %7s%n", "", "connections", "a second", "median ms", "p99 ms", "errors");
        // What is listed is listed among a million, before there are more.
        bench.run("listed: a page of 50", Map.of("", bench.http(() -> Load.get("/v1/cases?limit=50", bench.token))));
        var queue = new LinkedHashMap<String, Contender>();
        queue.put(" as SQL", CasesBench::bySql);
        queue.put(" by REST", bench.http(() -> Load.get(QUEUE, bench.token)));
        bench.run("queue", queue);
        bench.run("reported", Map.of("", bench.http(bench.reports())));
        // Enough for all rounds; what was reported above would not do.
        new Load(port).run(bench.reports(), 8, ROUNDS * ROUND_SECONDS + WARM_SECONDS);
        bench.run("moved: accepted", Map.of("", bench.http(bench.acceptances())));
    }

    private Contender http(Supplier<byte[]> requests) {
        var load = new Load(port);
        return (connections, seconds) -> load.run(requests, connections, seconds);
    }

    private void run(String name, Map<String, Contender> contenders) throws Exception {
        for (var contender : contenders.values()) {
            contender.run(1, WARM_SECONDS);
        }
        for (int connections : new int[] {1, 8, 64}) {
            var rounds = new LinkedHashMap<String, List<Load.Round>>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var contender : contenders.entrySet()) {
                    rounds.computeIfAbsent(contender.getKey(), key -> new ArrayList<>())
                            .add(contender.getValue().run(connections, ROUND_SECONDS));
                }
            }
            for (var measured : rounds.entrySet()) {
                var median = Load.Round.median(measured.getValue());
                System.out.printf(
                        "%-28s %11d %10.1f %10.2f %10.2f %7d%n",
                        name + measured.getKey(),
                        connections,
                        median.requestsPerSecond(),
                        median.medianMillis(),
                        median.p99Millis(),
                        measured.getValue().stream()
                                .mapToInt(Load.Round::errors)
                                .sum());
            }
        }
    }

    /** At places where there were cases before. */
    private Supplier<byte[]> reports() throws SQLException {
        var places =
                column("select format('{\"longitude\":%s,\"latitude\":%s,\"datum\":\"WGS84\"}', longitude, latitude)"
                        + " from case_file order by random() limit 2000");
        var next = new AtomicInteger();
        return () -> {
            int n = next.getAndIncrement();
            return Load.post(
                    "/v1/cases",
                    token,
                    "{\"categoryCode\":\"01001\",\"text\":\"下水道堵塞 " + n + "\",\"place\":"
                            + places.get(n % places.size()) + "}");
        };
    }

    /** Each case once, of those reported here: the copies have no steps that could go on. There are errors when none is left. */
    private Supplier<byte[]> acceptances() throws SQLException {
        var cases = column(
                "select id::text from case_file where state = 'REPORTED' and number not like '1%' order by random()");
        var next = new AtomicInteger();
        return () ->
                Load.post("/v1/cases/" + cases.get(next.getAndIncrement() % cases.size()) + "/acceptance", token, "{}");
    }

    private static List<String> column(String sql) throws SQLException {
        var values = new ArrayList<String>();
        try (var connection = connection();
                var rows = connection.createStatement().executeQuery(sql)) {
            while (rows.next()) {
                values.add(rows.getString(1));
            }
        }
        return values;
    }

    private static Load.Round bySql(int connections, int seconds) throws Exception {
        Callable<Load.Connection> connect = Bare::new;
        // The embedded database gives no more; with two processors more would not be faster.
        return Load.measure(connect, Math.min(16, connections), seconds);
    }

    private static final class Bare implements Load.Connection {

        private final Connection connection = connection();
        private final PreparedStatement page = connection.prepareStatement(QUEUE_SQL);

        Bare() throws SQLException {}

        @Override
        public boolean ask() throws SQLException {
            try (var rows = page.executeQuery()) {
                int columns = rows.getMetaData().getColumnCount();
                int read = 0;
                while (rows.next()) {
                    for (int column = 1; column <= columns; column++) {
                        read += rows.getObject(column) == null ? 0 : 1;
                    }
                }
                return read > 0;
            }
        }

        @Override
        public void close() throws SQLException {
            connection.close();
        }
    }

    private static Connection connection() throws SQLException {
        return DriverManager.getConnection(
                "jdbc:postgresql://127.0.0.1:" + System.getenv("PGPORT") + "/gridward",
                "gridward",
                System.getenv("PGPASSWORD"));
    }
}
