package io.gridward.shared.idempotency;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

import jakarta.persistence.EntityManager;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;

/** Requests under a key, and what they have left behind. Nothing but the key keeps two trainings of one title apart. */
final class Requests {

    private Requests() {}

    static String newKey() {
        return UUID.randomUUID().toString();
    }

    static String newTitle() {
        return "拉练 " + UUID.randomUUID();
    }

    static RequestSpecification under(String key) {
        return loggedInAs(Role.TRAINER).header(IdempotencyKey.HEADER, key).contentType(ContentType.JSON);
    }

    static Map<String, Object> training(String title) {
        Instant start = Instant.now().plus(7, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        return new HashMap<>(Map.of(
                "title",
                title,
                "kind",
                "DRILL",
                "areaCode",
                "330282006",
                "startsAt",
                start.toString(),
                "endsAt",
                start.plus(2, ChronoUnit.HOURS).toString()));
    }

    static Response plan(String key, Map<String, Object> training) {
        return under(key).body(training).post("/v1/trainings");
    }

    static long trainings(Map<String, Object> training) {
        return (Long) QuarkusTransaction.requiringNew().call(() -> Arc.container()
                .instance(EntityManager.class)
                .get()
                .createNativeQuery("select count(*) from training where title = :title", Long.class)
                .setParameter("title", String.valueOf(training.get("title")))
                .getSingleResult());
    }
}
