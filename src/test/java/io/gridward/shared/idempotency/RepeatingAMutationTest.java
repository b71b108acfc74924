package io.gridward.shared.idempotency;

import java.util.Map;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.shared.idempotency.Requests.newKey;
import static io.gridward.shared.idempotency.Requests.newTitle;
import static io.gridward.shared.idempotency.Requests.training;
import static io.gridward.shared.idempotency.Requests.trainings;
import static io.gridward.shared.idempotency.Requests.under;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

/** The same rules hold at the GraphQL door. */
@GridwardTest
class RepeatingAMutationTest {

    private static final String CREATE =
            "mutation ($training: CreateTrainingInput!) { createTraining(input: $training) { id title } }";

    @Test
    void the_same_mutation_gets_the_same_answer_and_has_one_effect() {
        String key = newKey();
        var training = training(newTitle());
        Response first = create(key, CREATE, training);
        Response second = create(key, CREATE, training);
        first.then().statusCode(200).body("errors", nullValue());
        second.then().statusCode(200).header("Idempotency-Replayed", "true");
        assertThat(second.asByteArray()).isEqualTo(first.asByteArray());
        assertThat(second.contentType()).isEqualTo(first.contentType());
        assertThat(trainings(training)).isOne();
        create(key, CREATE, training(newTitle())).then().statusCode(422);
    }

    @Test
    void a_refusal_undoes_everything_and_is_not_kept() {
        String key = newKey();
        var training = training(newTitle());
        training.put("areaCode", "999999");
        create(key, CREATE, training)
                .then()
                .statusCode(200)
                .body("data", nullValue())
                .body("errors[0].extensions.code", equalTo("NOT_FOUND"));
        training.put("areaCode", "330282006");
        create(key, CREATE, training).then().statusCode(200).header("Idempotency-Replayed", nullValue());
        assertThat(trainings(training)).isOne();
    }

    @Test
    void who_may_not_is_refused_each_time() {
        String key = newKey();
        for (int i = 0; i < 2; i++) {
            loggedInAs(Role.AUDITOR)
                    .header(IdempotencyKey.HEADER, key)
                    .contentType(ContentType.JSON)
                    .body(Map.of("query", CREATE, "variables", Map.of("training", training(newTitle()))))
                    .post("/graphql")
                    .then()
                    .statusCode(200)
                    .header("Idempotency-Replayed", nullValue())
                    .body("errors[0].extensions.code", equalTo("FORBIDDEN"));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ me { id } }",
                "mutation ($training: CreateTrainingInput!) { a: createTraining(input: $training) { id } b: createTraining(input: $training) { id } }",
                "mutation ($training: CreateTrainingInput!) { ...f } fragment f on Mutation { createTraining(input: $training) { id } }"
            })
    void a_key_is_for_one_mutation(String document) {
        create(newKey(), document, training(newTitle()))
                .then()
                .statusCode(400)
                .body("errors[0].extensions.code", equalTo("GRAPHQL_KEY_NOT_APPLICABLE"));
    }

    private static Response create(String key, String document, Map<String, Object> training) {
        var variables = document.contains("$training") ? Map.of("training", training) : Map.of();
        return under(key)
                .body(Map.of("query", document, "variables", variables))
                .post("/graphql");
    }
}
