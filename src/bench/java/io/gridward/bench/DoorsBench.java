package io.gridward.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import com.fasterxml.jackson.databind.ObjectMapper;

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

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Pattern TPS = Pattern.compile("tps = ([\\d.]+)");
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private DoorsBench() {}

    private interface Contender {
        Load.Round run(int connections, int seconds) throws Exception;
    }

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        int postgraphile = Integer.parseInt(args[1]);
        Path questions = Path.of(args[2]);
        String token = token(port);
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
        token = token(port);
        ask(
                "overviews",
                bySql(questions.resolve("overviews.sql")),
                List.of(Map.entry("REST", get(port, "/v1/grid-overviews?limit=100&openCases=3", token))));
        token = token(port);
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
        token = token(port);
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
            double base = median(rounds.get("SQL")).requestsPerSecond();
            double other = rounds.containsKey("PostGraphile")
                    ? median(rounds.get("PostGraphile")).requestsPerSecond()
                    : Double.NaN;
            rounds.forEach((name, measured) -> {
                var median = median(measured);
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
            return new Load.Round(connections, Double.parseDouble(tps.group(1)), Double.NaN, 0);
        };
    }

    private static Contender get(int port, String path, String token) throws Exception {
        String shown = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Authorization", "Bearer " + token));
        System.out.printf("%s: %d bytes%n", path, shown.length());
        var load = new Load(port);
        byte[] request = Load.get(path, token);
        return (connections, seconds) -> load.run(request, connections, seconds);
    }

    private static Contender graphql(int port, String path, String token, Path query) throws Exception {
        String body = JSON.writeValueAsString(Map.of("query", Files.readString(query)));
        String answer = send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header("Content-Type", "application/json")
                .header("Authorization", "Bearer " + token)
                .POST(BodyPublishers.ofString(body)));
        if (JSON.readTree(answer).has("errors")) {
            throw new IllegalStateException(answer.substring(0, Math.min(500, answer.length())));
        }
        System.out.printf("%s: %d bytes%n", query.getFileName(), answer.length());
        var load = new Load(port);
        byte[] request = Load.post(path, token, body);
        return (connections, seconds) -> load.run(request, connections, seconds);
    }

    private static String token(int port) throws Exception {
        return JSON.readTree(send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/v1/oauth/token"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(
                                "grant_type=client_credentials&client_id=partner" + "&client_secret=gridward-demo"))))
                .get("access_token")
                .textValue();
    }

    private static Load.Round median(List<Load.Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Round::requestsPerSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    private static String send(HttpRequest.Builder request) throws IOException, InterruptedException {
        HttpResponse<String> response = HTTP.send(request.build(), BodyHandlers.ofString());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(response.statusCode() + " " + response.body());
        }
        return response.body();
    }
}
