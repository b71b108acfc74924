package io.gridward.bench.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Sends hostile requests, made from the OpenAPI document and the GraphQL schema of a running server with the demo
 * county: each GraphQL bomb by itself, then requests to both doors, among them files to be imported. {@code -Dseed} and {@code -Drequests} choose them; {@code -Donly} sends one again. Ends with 1 when something
 * was found.
 */
public final class Fuzz {

    private static final int CONNECTIONS = 8;
    private static final double GRAPHQL_SHARE = 0.3;
    private static final double FILES_SHARE = 0.1;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final String base;
    private final HttpClient http = HttpClient.newHttpClient();

    private Fuzz(String base) {
        this.base = base;
    }

    public static void main(String[] arguments) throws Exception {
        System.exit(new Fuzz(arguments[0]).run() ? 0 : 1);
    }

    private boolean run() throws Exception {
        long seed = Long.getLong("seed", 20261123);
        int requests = Integer.getInteger("requests", 24_000);
        int only = Integer.getInteger("only", -1);
        var known = lookAround();
        var rest = new RestRequests(JSON.readTree(get("/q/openapi?format=json", "")), known);
        var graphql = new GraphqlRequests(get("/graphql/schema.graphql", ""), known);
        var files = new FileRequests(known);
        var address = URI.create(base);
        var wire = new Wire(address.getHost(), address.getPort());

        var report = new Report(base, seed);
        if (only < 0) {
            // Before the tokens have been called back.
            new TimedBombs(wire, known.tokens().get(0)).report(report);
        }
        var pool = Executors.newFixedThreadPool(CONNECTIONS, work -> {
            var thread = new Thread(work);
            thread.setDaemon(true);
            return thread;
        });
        var pending = new ArrayList<Future<Verdict>>();
        for (int i = 0; i < requests; i++) {
            int number = i;
            if (only < 0 || only == i) {
                pending.add(pool.submit(() -> {
                    var random = new Random(seed * 1_000_003 + number);
                    double door = random.nextDouble();
                    return wire.send(
                            door < GRAPHQL_SHARE
                                    ? graphql.make(number, random)
                                    : door < GRAPHQL_SHARE + FILES_SHARE
                                            ? files.make(number, random)
                                            : rest.make(number, random));
                }));
            }
        }
        for (var verdict : pending) {
            Verdict first = verdict.get();
            boolean isSlowOnly =
                    first.fault().filter(fault -> fault.startsWith("took")).isPresent();
            // On a busy machine only what is slow twice is slow.
            report.add(isSlowOnly ? wire.send(first.request()) : first);
            if (only >= 0) {
                System.out.println(first.answer());
            }
        }
        pool.shutdown();
        if (only < 0) {
            new Aftermath(base, known.tokens().get(0)).report(report);
        }
        return report.write(Path.of("target/fuzz"));
    }

    private Known lookAround() throws IOException, InterruptedException {
        String admin = token("grant_type=password&username=admin&password=gridward-demo");
        var ids = new HashMap<String, List<String>>();
        for (String collection :
                List.of("grids", "areas", "workers", "cases", "trainings", "accounts", "api-clients", "assignments")) {
            ids.put("/v1/" + collection, new ArrayList<>());
        }
        for (String collection :
                List.of("grids", "areas", "workers", "cases", "trainings", "accounts", "api-clients")) {
            for (JsonNode item : JSON.readTree(get("/v1/" + collection + "?limit=100", admin))
                    .path("items")) {
                String key = item.has("code") ? "code" : "id";
                boolean isOwn = item.path("loginName").asText().equals("admin");
                if (!isOwn) {
                    ids.get("/v1/" + collection).add(item.path(key).asText());
                }
            }
        }
        for (String worker : ids.get("/v1/workers").subList(0, 30)) {
            for (JsonNode item : JSON.readTree(get("/v1/workers/" + worker + "/assignments", admin))
                    .path("items")) {
                ids.get("/v1/assignments").add(item.path("id").asText());
            }
        }
        var others = List.of(
                token("grant_type=password&username=worker&password=gridward-demo"),
                token("grant_type=client_credentials&client_id=partner&client_secret=gridward-demo"));
        var tokens = new ArrayList<>(List.of(admin));
        tokens.addAll(others);
        return new Known(tokens, Map.copyOf(ids));
    }

    private String token(String form) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + "/v1/oauth/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        String answer = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
        return JSON.readTree(answer).path("access_token").asText();
    }

    private String get(String path, String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path));
        if (!token.isEmpty()) {
            request.header("Authorization", "Bearer " + token);
        }
        return http.send(request.build(), HttpResponse.BodyHandlers.ofString()).body();
    }
}
