package io.gridward.bench;

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
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * The page "100 grids with team and open cases" through GraphQL, against the same bytes served from memory by the same
 * application: what the page costs beyond the server itself. Needs the program in a bench build with the demo county.
 */
public final class PageBench {

    private static final int WARM_SECONDS = Integer.getInteger("warm", 60);
    private static final int ROUND_SECONDS = Integer.getInteger("round", 10);
    private static final int ROUNDS = 3;
    private static final ObjectMapper JSON = new ObjectMapper();

    private PageBench() {}

    public static void main(String[] args) throws Exception {
        int port = Integer.parseInt(args[0]);
        String query = Files.readString(Path.of(args[1]));
        String url = "http://127.0.0.1:" + port;
        var http = HttpClient.newHttpClient();
        String token = JSON.readTree(send(
                        http,
                        HttpRequest.newBuilder(URI.create(url + "/v1/oauth/token"))
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(BodyPublishers.ofString("grant_type=client_credentials&client_id=partner"
                                        + "&client_secret=gridward-demo"))))
                .get("access_token")
                .textValue();

        String body = JSON.writeValueAsString(java.util.Map.of("query", query));
        byte[] page = send(
                http,
                HttpRequest.newBuilder(URI.create(url + "/graphql"))
                        .header("Content-Type", "application/json")
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(body)));
        if (JSON.readTree(page).has("errors")) {
            throw new IllegalStateException(
                    "The page has errors: " + new String(page, StandardCharsets.UTF_8).substring(0, 500));
        }
        send(
                http,
                HttpRequest.newBuilder(URI.create(url + "/bench/memory"))
                        .header("Content-Type", "application/octet-stream")
                        .header("Authorization", "Bearer " + token)
                        .PUT(BodyPublishers.ofByteArray(page)));

        var load = new Load(port);
        byte[] ask = Load.post("/graphql", token, body);
        byte[] memory = Load.get("/bench/memory", token);
        load.run(ask, 8, WARM_SECONDS);
        load.run(memory, 8, Math.max(1, WARM_SECONDS / 6));

        System.out.printf("answer: %d bytes%n", page.length);
        System.out.printf(
                "%-12s %12s %10s %12s %10s %8s%n", "connections", "page/s", "p99 ms", "memory/s", "p99 ms", "ratio");
        for (int connections : new int[] {1, 8, 64}) {
            List<Load.Round> asked = new ArrayList<>();
            List<Load.Round> served = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                asked.add(load.run(ask, connections, ROUND_SECONDS));
                served.add(load.run(memory, connections, Math.max(1, ROUND_SECONDS / 3)));
            }
            var a = median(asked);
            var s = median(served);
            System.out.printf(
                    "%-12d %12.1f %10.1f %12.0f %10.2f %8.4f%s%n",
                    connections,
                    a.requestsPerSecond(),
                    a.p99Millis(),
                    s.requestsPerSecond(),
                    s.p99Millis(),
                    a.requestsPerSecond() / s.requestsPerSecond(),
                    a.errors() + s.errors() == 0 ? "" : "  errors: " + a.errors() + ", " + s.errors());
        }
    }

    private static Load.Round median(List<Load.Round> rounds) {
        return rounds.stream()
                .sorted(Comparator.comparingDouble(Load.Round::requestsPerSecond))
                .toList()
                .get(rounds.size() / 2);
    }

    private static byte[] send(HttpClient http, HttpRequest.Builder request) throws Exception {
        HttpResponse<byte[]> response = http.send(request.build(), BodyHandlers.ofByteArray());
        if (response.statusCode() / 100 != 2) {
            throw new IllegalStateException(
                    response.statusCode() + " " + new String(response.body(), StandardCharsets.UTF_8));
        }
        return response.body();
    }
}
