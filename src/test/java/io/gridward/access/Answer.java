package io.gridward.access;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpHeaders;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.UUID;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import io.restassured.RestAssured;

/**
 * What the running application answers. Plain {@link HttpClient}: a matrix of thousands of cells would spend most of its
 * time in RestAssured.
 */
record Answer(int status, HttpHeaders headers, String text) {

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** @param token null for nobody */
    static Answer to(Ask ask, String token) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + RestAssured.port + ask.path()))
                .method(
                        ask.method(),
                        ask.body() == null
                                ? HttpRequest.BodyPublishers.noBody()
                                : HttpRequest.BodyPublishers.ofString(ask.body()));
        ask.headers().forEach(request::header);
        // At the GraphQL door a key is for a single mutation.
        if (ask.method().equals("POST") && ask.path().startsWith("/v1/")) {
            request.header("Idempotency-Key", UUID.randomUUID().toString());
        }
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            var response = CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
            return new Answer(response.statusCode(), response.headers(), response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode json() {
        try {
            return text.isEmpty() ? MissingNode.getInstance() : JSON.readTree(text);
        } catch (JsonProcessingException noJson) {
            return MissingNode.getInstance();
        }
    }

    boolean isSuccess() {
        return status / 100 == 2;
    }

    /** The code of the problem, or of the first error of a GraphQL answer; empty when there is none. */
    String code() {
        var json = json();
        return json.path("code").asText(json.at("/errors/0/extensions/code").asText(""));
    }
}
