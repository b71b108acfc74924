package io.gridward.access;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/** What the server decides itself cannot be sent along with what the caller may say. */
@GridwardTest
class MassAssignmentTest {

    private static final World WORLD = new World("330282123", "330282123001", "330282123001");
    private static final ObjectMapper JSON = new ObjectMapper();

    /** To look at requests before there is anything to send them to. */
    private static final Subject NOBODY = new Subject(
            "0",
            0,
            Map.of(
                    "account",
                    "0",
                    "department",
                    "0",
                    "grid",
                    "0",
                    "into",
                    "0",
                    "spare",
                    "0",
                    "longitude",
                    "0",
                    "latitude",
                    "0"));

    /** Fields of the views that no command has. */
    private static final Map<String, Object> NOT_YOURS = new LinkedHashMap<>(Map.of(
            "version", 99,
            "state", "CLOSED",
            "createdAt", "2000-01-01T00:00:00Z",
            "deactivatedAt", "2000-01-01T00:00:00Z",
            "reportedBy", "00000000-0000-0000-0000-000000000001",
            "passwordHash", "x",
            "lockedUntil", "2000-01-01T00:00:00Z",
            "isAdmin", true,
            "__proto__", Map.of("roles", List.of("ADMIN"))));

    /** They are fields of some commands, where the caller may say them. */
    private static final List<String> SOMETIMES_YOURS = List.of("id", "roles", "reach", "workerId");

    static Stream<String> endpoints_that_read_json() {
        return RestSamples.byEndpoint().values().stream()
                .filter(sample -> sample.door().matches("(POST|PATCH) /v1/.*"))
                .filter(sample -> sample.request()
                        .apply(NOBODY)
                        .headers()
                        .getOrDefault("Content-Type", "")
                        .matches("application/(merge-patch\\+)?json"))
                .map(Sample::door);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints_that_read_json")
    void a_field_that_is_not_the_callers_is_refused_by_name(String endpoint) {
        var sample = RestSamples.byEndpoint().get(endpoint);
        var ask = sample.request().apply(sample.subject().apply(WORLD, WORLD.villageInside()));
        var taken = new ArrayList<String>();
        for (var field : NOT_YOURS.entrySet()) {
            var answer = send(with(ask, field.getKey(), field.getValue()));
            if (answer.status() != 400
                    || !answer.code().equals("UNKNOWN_FIELD")
                    || !answer.json().path("field").asText().equals(field.getKey())) {
                taken.add(field.getKey() + " " + answer.status() + " " + answer.text());
            }
        }
        assertThat(taken).as(endpoint).isEmpty();
    }

    /** A patch never changes who a thing is; roles, reach and worker are for administrators of accounts alone. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("endpoints_that_read_json")
    void who_a_thing_is_and_what_it_may_are_taken_only_where_they_belong(String endpoint) {
        var sample = RestSamples.byEndpoint().get(endpoint);
        var ask = sample.request().apply(sample.subject().apply(WORLD, WORLD.villageInside()));
        for (String field : SOMETIMES_YOURS) {
            boolean belongs = field.equals("id")
                    ? endpoint.matches("POST /v1/(\\w|-)+|POST /v1/workers/\\{id}/(assignments|records)|.*/transfer")
                    : endpoint.matches("\\w+ /v1/(accounts|api-clients)(/\\{id})?")
                            && (field.equals("reach") || endpoint.contains("accounts"));
            // An exemption is of a worker, who is not the caller.
            boolean isSubject = field.equals("workerId") && endpoint.equals("POST /v1/exemptions");
            if (!belongs && !isSubject) {
                var answer = send(with(ask, field, "00000000-0000-0000-0000-000000000001"));
                assertThat(answer.code())
                        .as(endpoint + " " + field + answer.text())
                        .isEqualTo("UNKNOWN_FIELD");
            }
        }
    }

    private static Ask with(Ask ask, String field, Object value) {
        try {
            var body = (ObjectNode) JSON.readTree(ask.body());
            body.set(field, JSON.valueToTree(value));
            return ask.body(ask.headers().get("Content-Type"), JSON.writeValueAsString(body));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Answer send(Ask ask) {
        return Answer.to(ask, SignIn.token(Role.ADMIN, null));
    }
}
