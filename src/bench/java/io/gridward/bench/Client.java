package io.gridward.bench;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Asks the running program one thing after the other, as a bench must before and beside what it measures. */
final class Client {

    static final ObjectMapper JSON = new ObjectMapper();

    private static final int MOST_ATTEMPTS = 50;

    private final HttpClient http = HttpClient.newHttpClient();
    private final String url;

    Client(int port) {
        this.url = "http://127.0.0.1:" + port;
    }

    /** An access token of the demo's municipal system. */
    String partner() throws IOException, InterruptedException {
        return token("grant_type=client_credentials&client_id=partner&client_secret=gridward-demo");
    }

    /** An access token of one of the demo's accounts. */
    String person(String name) throws IOException, InterruptedException {
        return person(name, "gridward-demo");
    }

    String person(String name, String password) throws IOException, InterruptedException {
        return token("grant_type=password&username=" + name + "&password=" + URLEncoder.encode(password, UTF_8));
    }

    /** The first answers may be 503 where a bench has ended the sessions of the pool. */
    private String token(String form) throws IOException, InterruptedException {
        for (int attempt = 1; ; attempt++) {
            var answer = send(HttpRequest.newBuilder(URI.create(url + "/v1/oauth/token"))
                    .header("Content-Type", "application/x-www-form-urlencoded")
                    .POST(BodyPublishers.ofString(form)));
            if (answer.statusCode() != 503 || attempt == MOST_ATTEMPTS) {
                return JSON.readTree(succeeded(answer)).get("access_token").textValue();
            }
        }
    }

    HttpResponse<byte[]> get(String path, String token) throws IOException, InterruptedException {
        return send(request(path, token));
    }

    /** @throws IllegalStateException when it does not answer 200 without errors */
    byte[] query(String path, String token, String query) throws IOException, InterruptedException {
        byte[] answer = succeeded(send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body(query)))));
        JsonNode errors = JSON.readTree(answer).path("errors");
        if (!errors.isMissingNode()) {
            throw new IllegalStateException(query + " answers " + errors);
        }
        return answer;
    }

    void put(String path, String token, byte[] bytes) throws IOException, InterruptedException {
        succeeded(send(request(path, token)
                .header("Content-Type", "application/octet-stream")
                .PUT(BodyPublishers.ofByteArray(bytes))));
    }

    byte[] post(String path, String token, Map<String, Object> body) throws IOException, InterruptedException {
        return succeeded(send(request(path, token)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofByteArray(JSON.writeValueAsBytes(body)))));
    }

    /** The body that asks a GraphQL query. */
    static String body(String query) throws IOException {
        return JSON.writeValueAsString(Map.of("query", query));
    }

    /** @throws IllegalStateException with what was answered instead */
    static byte[] succeeded(HttpResponse<byte[]> answer) {
        if (answer.statusCode() / 100 != 2) {
            throw new IllegalStateException(answer.statusCode() + " " + new String(answer.body(), UTF_8));
        }
        return answer.body();
    }

    private HttpRequest.Builder request(String path, String token) {
        return HttpRequest.newBuilder(URI.create(url + path)).header("Authorization", "Bearer " + token);
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) throws IOException, InterruptedException {
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }
}
