package io.gridward.shared.openapi;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

/** Every parameter of any endpoint that is true or false. */
@GridwardTest
class TrueOrFalseTest {

    /** An operation with one of its parameters. */
    private record Switch(String verb, String path, String contentType, String name) {}

    @ParameterizedTest
    @ValueSource(strings = {"yes", "1", "TRUE", "False", "true ", "null"})
    void what_is_neither_is_refused_everywhere(String value) {
        for (var each : switches()) {
            ask(each, value).statusCode(400).body("code", equalTo("PARAMETER_INVALID"));
        }
    }

    @Test
    void true_and_false_are_taken_everywhere() {
        for (var each : switches()) {
            ask(each, "true").body("code", not(equalTo("PARAMETER_INVALID")));
            ask(each, "false").body("code", not(equalTo("PARAMETER_INVALID")));
        }
    }

    /** Nothing is sent besides: a parameter is refused before the body is looked at. */
    private static ValidatableResponse ask(Switch one, String value) {
        return loggedInAs(Role.ADMIN)
                .contentType(one.contentType)
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .queryParam(one.name, value)
                .request(one.verb, one.path)
                .then();
    }

    private static List<Switch> switches() {
        var document = ApiDocument.ofYaml(RestAssured.get("/q/openapi").asString());
        var found = document.paths().properties().stream()
                .flatMap(path -> path.getValue().properties().stream()
                        .flatMap(operation ->
                                switches(document, operation.getKey(), path.getKey(), operation.getValue())))
                .toList();
        assertThat(found).as("a document that was read").hasSizeGreaterThan(5);
        return found;
    }

    private static Stream<Switch> switches(ApiDocument document, String verb, String path, JsonNode operation) {
        var types =
                document.resolved(operation.path("requestBody")).path("content").fieldNames();
        String contentType = types.hasNext() ? types.next() : "application/json";
        return document.parameters(operation)
                .filter(parameter -> "boolean"
                        .equals(document.type(parameter.path("schema"))
                                .path("type")
                                .asText()))
                .map(parameter -> new Switch(
                        verb.toUpperCase(Locale.ROOT),
                        path,
                        contentType,
                        parameter.path("name").asText()));
    }
}
