package io.gridward.shared.graphql;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.Machine;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.gridward.identity.SignIn.loggedInAs;
import static java.time.Duration.ofDays;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class PersistingQueriesTest {

    @Inject
    PersistedQueries persisted;

    @Inject
    MovableClock clock;

    /** Of this test alone. */
    private final String query = "{ grids(first: 1) { nodes { code } } } # " + UUID.randomUUID();

    private final String hash = QueryTexts.hash(query);
    private Machine machine;

    @BeforeEach
    void a_machine() {
        machine = Machine.with(Map.of());
    }

    @AfterEach
    void now_again() {
        clock.back();
    }

    @Test
    void a_query_is_sent_once_and_named_from_then_on() {
        send(machine, null, hash)
                .statusCode(404)
                .body("errors[0].message", equalTo("PersistedQueryNotFound"))
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_NOT_FOUND"));
        send(machine, query, hash).statusCode(200);
        send(machine, null, hash).statusCode(200).body("data.grids.nodes", hasSize(1));
        machine.asks()
                .queryParam("extensions", "{\"persistedQuery\":{\"version\":1,\"sha256Hash\":\"" + hash + "\"}}")
                .get("/graphql")
                .then()
                .statusCode(200)
                .body("data.grids.nodes", hasSize(1));
        send(Machine.with(Map.of()), null, hash).statusCode(404);
    }

    @Test
    void what_is_no_query_or_not_that_of_the_hash_is_not_kept() {
        send(machine, query + " ", hash)
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("PERSISTED_QUERY_HASH_WRONG"));
        send(machine, "{ nope }", QueryTexts.hash("{ nope }")).statusCode(400);
        send(machine, null, QueryTexts.hash("{ nope }")).statusCode(404);
        send(machine, null, "not a hash").statusCode(400);
    }

    @Test
    void what_nobody_asks_for_in_a_month_is_forgotten() {
        send(machine, query, hash).statusCode(200);
        clock.forward(ofDays(20));
        persisted.find(machine.id(), hash);
        clock.forward(ofDays(20));
        persisted.forget();
        assertThat(persisted.find(machine.id(), hash)).contains(query);
        clock.forward(ofDays(31));
        persisted.forget();
        assertThat(persisted.find(machine.id(), hash)).isEmpty();
    }

    @Test
    void a_machine_with_a_list_may_send_only_what_was_registered() {
        var listed = Machine.with(Map.of("registeredQueriesOnly", true));
        send(listed, query, null)
                .statusCode(403)
                .body("errors[0].extensions.code", equalTo("QUERY_NOT_ALLOWED"))
                .body("errors[0].extensions.sha256", equalTo(hash));
        send(listed, query, hash).statusCode(403);

        String queries = "/v1/api-clients/" + listed.id() + "/queries";
        register(queries, "{ nope }").statusCode(400).body("code", equalTo("GRAPHQL_INVALID"));
        register(queries, query).statusCode(201).body("sha256", equalTo(hash));
        register(queries, query).statusCode(201).body("version", equalTo(0));
        loggedInAs(Role.ADMIN).get(queries).then().body("items.sha256", contains(hash));
        send(listed, null, hash).statusCode(200).body("data.grids.nodes", hasSize(1));
        send(listed, query, null).statusCode(200);
        send(listed, query, hash).statusCode(200);
        send(listed, "{ __typename }", hash).statusCode(403);

        loggedInAs(Role.ADMIN)
                .header("If-Match", "\"0\"")
                .delete(queries + "/" + hash)
                .then()
                .statusCode(204);
        send(listed, null, hash).statusCode(403);
    }

    private static ValidatableResponse register(String queries, String query) {
        return loggedInAs(Role.ADMIN)
                .contentType("application/json")
                .body(Map.of("query", query))
                .post(queries)
                .then();
    }

    private static ValidatableResponse send(Machine machine, String query, String hash) {
        var request = new HashMap<String, Object>();
        if (query != null) {
            request.put("query", query);
        }
        if (hash != null) {
            request.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        }
        return machine.graphql(request).then();
    }
}
