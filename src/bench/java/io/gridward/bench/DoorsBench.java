package io.gridward.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The same questions asked in four ways, taking turns: as bare SQL by pgbench, through GraphQL, through REST, and through
 * PostGraphile on the same database.
 */
public final class DoorsBench {

    private static final int WARM_SECONDS = Integer.getInteger("warm", 60);
    private static final int ROUND_SECONDS = Integer.getInteger("round", 8);
    private static final int ROUNDS = Integer.getInteger("rounds", 3);
    /** The embedded database gives no more; with two processors more would not be faster. */
    private static final int CONNECTIONS_OF_SQL = 16;

    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");

    private DoorsBench() {}

    private interface Contender {
        Load.Round run(int connections, int seconds) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int postgraphile = Integer.parseInt(args[1]);
        Path questions = Path.of(args[2]);
        String token = new Client(port).partner();
        ask(
                "nested page",
                bySql(questions.resolve("nested.sql")),
                List.of(
                        Map.entry(
                                "PostGraphile",
                                graphql(
                                        postgraphile,
                                        "/graphql",
                                        token,
                                        questions.resolve("nested.postgraphile.graphql"))),
                        Map.entry("GraphQL", graphql(port, "/graphql", token, questions.resolve("nested.graphql")))));
        token = new Client(port).partner();
        ask(
                "overviews",
                bySql(questions.resolve("overviews.sql")),
                List.of(Map.entry("REST", get(port, "/v1/grid-overviews?limit=100&openCases=3", token))));
        token = new Client(port).partner();
        ask(
                "page of 50 cases",
                bySql(questions.resolve("cases.sql")),
                List.of(
                        Map.entry(
                                "PostGraphile",
                                graphql(
                                        postgraphile,
                                        "/graphql",
                                        token,
                                        questions.resolve("cases.postgraphile.graphql"))),
                        Map.entry("REST", get(port, "/v1/cases?area=330282006&state=DISPATCHED&limit=50", token))));
        token = new Client(port).partner();
        ask(
                "one grid",
                bySql(questions.resolve("grid.sql")),
                List.of(Map.entry("REST", get(port, "/v1/grids/330282006004001", token))));
    }

    private static void ask(String question, Contender sql, List<Map.Entry<String, Contender>> doors) throws Exception {
        Map<String, Contender> contenders = new LinkedHashMap<>();
        contenders.put("SQL", sql);
        doors.forEach(door -> contenders.put(door.getKey(), door.getValue()));
        for (var contender : contenders.entrySet()) {
            // By one connection: more would keep the compiler of the JVM from the processors.
            contender.getValue().run(1, contender.getKey().equals("SQL") ? 2 : WARM_SECONDS);
        }
        System.out.printf(
                "%n%-18s %11s %14s %10s %9s %9s %14s %7s%n",
                question, "connections", "contender", "a second", "p99 ms", "of SQL", "of PostGraphile", "errors");
        for (int connections : new int[] {1, 8, 64}) {
            Map<String, List<Load.Round>> rounds = new LinkedHashMap<>();
            for (int round = 0; round < ROUNDS; round++) {
                for (var contender : contenders.entrySet()) {
                    rounds.computeIfAbsent(contender.getKey(), key -> new ArrayList<>())
                            .add(contender.getValue().run(connections, ROUND_SECONDS));
                }
            }
            double base = Load.Round.median(rounds.get("SQL")).requestsPerSecond();
            double other = rounds.containsKey("PostGraphile")
                    ? Load.Round.median(rounds.get("PostGraphile")).requestsPerSecond()
                    : Double.NaN;
            rounds.forEach((name, measured) -> {
                var median = Load.Round.median(measured);
                int errors = measured.stream().mapToInt(Load.Round::errors).sum();
                System.out.printf(
                        "%-18s %11d %14s %10.1f %9.1f %9.3f %14.2f %7d%n",
                        "",
                        connections,
                        name,
                        median.requestsPerSecond(),
                        median.p99Millis(),
                        median.requestsPerSecond() / base,
                        median.requestsPerSecond() / other,
                        errors);
            });
        }
    }

    private static Contender bySql(Path file) {
        return (connections, seconds) -> {
            var pgbench = new ProcessBuilder(
                            "pgbench",
                            "-n",
                            "-M",
                            "prepared",
                            "-c",
                            String.valueOf(Math.min(CONNECTIONS_OF_SQL, connections)),
                            "-j",
                            String.valueOf(Math.min(2, connections)),
                            "-T",
                            String.valueOf(seconds),
                            "-f",
                            file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(pgbench.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            var tps = TPS.matcher(said);
            if (pgbench.waitFor() != 0 || !tps.find()) {
                throw new IllegalStateException(said);
            }
            return new Load.Round(connections, Double.parseDouble(tps.group(1)), Double.NaN, Double.NaN, 0);
        };
    }

    private static Contender get(int port, String path, String token) throws Exception {
        byte[] shown = Client.succeeded(new Client(port).get(path, token));
        System.out.printf("%s: %d bytes%n", path, shown.length);
        var load = new Load(port);
        byte[] request = Load.get(path, token);
        return (connections, seconds) -> load.run(request, connections, seconds);
    }

    private static Contender graphql(int port, String path, String token, Path query) throws Exception {
        String text = Files.readString(query);
        byte[] shown = new Client(port).query(path, token, text);
        System.out.printf("%s: %d bytes%n", query.getFileName(), shown.length);
        var load = new Load(port);
        byte[] request = Load.post(path, token, Client.body(text));
        return (connections, seconds) -> load.run(request, connections, seconds);
    }
}
