package io.gridward.shared.graphql;

import java.util.Collections;
import java.util.List;
import java.util.Map;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Bombs.Bomb;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.nullValue;

/** Documents made to bring the server down end in a 400 that says why, before anything has run. */
@GridwardTest
@Timeout(20)
class BombsTest {

    static List<Bomb> bombs() {
        return Bombs.all();
    }

    @ParameterizedTest
    @MethodSource("bombs")
    void end_in_a_400_that_says_why(Bomb bomb) {
        send(bomb.body()).statusCode(400).body("errors[0].extensions.code", in(bomb.codes()));
    }

    @Test
    void the_answer_names_the_limit() {
        send(Bombs.all().get(0).body()).statusCode(400).body("errors[0].extensions.limit", equalTo(20));
    }

    @Test
    void introspection_as_tools_ask_for_it_is_no_bomb() {
        String type = "{ kind name ".repeat(9) + "}".repeat(9);
        String nested = type.replace("{ kind name { kind", "{ kind name ofType { kind")
                .replace("name { kind", "name ofType { kind");
        answered(Bomb.of("introspection", "{ __schema { types { fields { args { type " + nested + " } } } } }"));
    }

    @Test
    void the_same_over_and_over_is_no_bomb() {
        answered(Bomb.of("the same field", "{ " + "grids(first: 1) { nodes { code } } ".repeat(800) + "}"));
        answered(Bomb.of("the same leaf", "{ me { " + "loginName ".repeat(4_900) + "} }"));
    }

    @Test
    void a_long_list_as_variable_is_no_bomb() {
        answered(Bomb.of(
                "a long list",
                "query($s: [CaseState]) { cases(states: $s) { nodes { id } } }",
                Map.of("s", Collections.nCopies(19_000, "REPORTED"))));
    }

    private static void answered(Bomb harmless) {
        send(harmless.body()).statusCode(200).body("errors", nullValue());
    }

    private static ValidatableResponse send(String body) {
        return loggedInAs(Role.PARTNER)
                .contentType("application/json")
                .body(body)
                .post("/graphql")
                .then();
    }
}
