package io.gridward.export;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

import jakarta.persistence.EntityManager;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;

/** Exports asked for through the door, and their files. */
public final class ExportFixture {

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private ExportFixture() {}

    static RequestSpecification as(Role role, String... reach) {
        return loggedInAs(role, reach).header("Accept-Language", "en");
    }

    static Response asked(RequestSpecification by, Map<String, ?> command) {
        return by.contentType(ContentType.JSON).body(command).post("/v1/exports");
    }

    static Map<String, Object> grids(String area, String format) {
        return Map.of("type", "GRIDS", "filter", Map.of("area", area), "format", format);
    }

    /** Asks for it and waits for the file. */
    static String exported(Role role, String reach, Map<String, ?> command) {
        String id =
                asked(as(role, reach), command).then().statusCode(202).extract().path("id");
        var job = finished(role, reach, id);
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        return id;
    }

    public static JsonPath finished(Role role, String reach, String id) {
        return ended("/v1/exports/" + id, () -> as(role, reach));
    }

    /** The job at the address, as it stands when it has ended. */
    static JsonPath ended(String address, Supplier<RequestSpecification> by) {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var job = by.get().get(address).then().statusCode(200).extract().jsonPath();
            if (job.getString("finishedAt") != null) {
                return job;
            }
            pause();
        }
        throw new AssertionError(address + " did not end within " + LONGEST);
    }

    static byte[] file(Role role, String reach, String id) {
        return as(role, reach)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    /** The id of an export that stays unfinished, as if a node that does not answer were at it. */
    public static String unfinished(Role role, Map<String, ?> command) {
        String id = exported(role, Reach.EVERYTHING, command);
        unfinish(id);
        return id;
    }

    static void unfinish(String id) {
        change(
                id,
                "state = 'RUNNING', finished_at = null, file_bytes = null, sha256 = null, feed_token = null, expires_at = null,"
                        + " file_kept = false, leased_until = now() + interval '1 hour'");
    }

    static void change(String id, String how) {
        var entities = Arc.container().instance(EntityManager.class).get();
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update export_job set " + how + " where id = ?1")
                        .setParameter(1, UUID.fromString(id))
                        .executeUpdate());
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
