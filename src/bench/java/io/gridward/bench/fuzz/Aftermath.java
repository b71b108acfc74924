package io.gridward.bench.fuzz;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** What became of the files that were taken in: each import must end, and no row with a fault of the program's own. */
final class Aftermath {

    private static final long LONGEST_NANOS = 120_000_000_000L;
    private static final ObjectMapper JSON = new ObjectMapper();

    private final HttpClient http = HttpClient.newHttpClient();
    private final String base;
    private final String token;

    Aftermath(String base, String token) {
        this.base = base;
        this.token = token;
    }

    void report(Report report) throws IOException, InterruptedException {
        long began = System.nanoTime();
        int imports = 0;
        String next = "/v1/imports?limit=200";
        while (next != null) {
            JsonNode page = JSON.readTree(get(next));
            for (JsonNode listed : page.path("items")) {
                imports++;
                String path = "/v1/imports/" + listed.path("id").asText();
                String seen = ended(path, began);
                fault(path, seen).ifPresent(fault -> report.find(path + " " + seen, fault));
            }
            next = page.path("nextCursor").isTextual()
                    ? "/v1/imports?limit=200&cursor=" + page.path("nextCursor").asText()
                    : null;
        }
        report.note("%d imports taken in".formatted(imports));
    }

    private String ended(String path, long began) throws IOException, InterruptedException {
        String seen = get(path);
        while (seen.contains("\"finishedAt\":null") && System.nanoTime() - began < LONGEST_NANOS) {
            Thread.sleep(100);
            seen = get(path);
        }
        return seen;
    }

    private Optional<String> fault(String path, String seen) {
        if (seen.contains("\"finishedAt\":null")) {
            return Optional.of("the import does not end");
        }
        if (seen.contains("INTERNAL") || seen.contains("IMPORT_GIVEN_UP")) {
            return Optional.of("the import ended in a fault of its own");
        }
        try {
            return get(path + "/report").contains("INTERNAL")
                    ? Optional.of("a row ended in a fault of its own")
                    : Optional.empty();
        } catch (IOException | InterruptedException | IllegalStateException broken) {
            return Optional.of("no report: " + broken);
        }
    }

    private String get(String path) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(base + path)).header("Authorization", "Bearer " + token);
        var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
        if (answer.statusCode() != 200) {
            throw new IllegalStateException(path + " answered " + answer.statusCode());
        }
        return new String(answer.body(), StandardCharsets.UTF_8);
    }
}
