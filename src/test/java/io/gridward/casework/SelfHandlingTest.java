package io.gridward.casework;

import java.util.Map;
import java.util.random.RandomGenerator;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.shared.access.Role;

import static io.gridward.casework.CaseFixture.act;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.placeOf;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.inbox.InboxFixture.kinds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class SelfHandlingTest {

    @Test
    void it_takes_a_photo_of_before_and_one_of_after() {
        String id = draft();
        settle(id)
                .statusCode(422)
                .body("code", equalTo("CASE_PHOTOS_MISSING"))
                .body("missing", contains("BEFORE", "AFTER"));
        photo(id, "BEFORE", 1);
        settle(id).statusCode(422).body("missing", contains("AFTER"));
        photo(id, "AFTER", 2);
        Draw.next = 99;
        settle(id).statusCode(200).body("state", equalTo("CLOSED")).body("selfHandled", equalTo(true));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items.verb", contains("DRAFT", "SELF_HANDLE", "CLOSE"))
                .body("items[2].actorName", equalTo("system"));
        // He knows.
        assertThat(kinds(loggedInAs(Role.WORKER), id)).isEmpty();
    }

    @Test
    void one_in_ten_is_verified_by_a_supervisor_and_done_again_by_its_author() {
        String id = settledAndSampled();
        act(Role.LEADER, id, "verification", Map.of("place", nowhere()))
                .statusCode(409)
                .body("unmet", contains("SUPERVISOR_IF_SELF_HANDLED"));
        act(Role.SUPERVISOR, id, "rework", Map.of("place", placeOf(id), "reason", "仍有垃圾"))
                .statusCode(200)
                .body("state", equalTo("REWORK"));
        assertThat(kinds(loggedInAs(Role.WORKER), id)).containsExactly("CASE_REWORK");
        loggedInAs(Role.WORKER).get("/v1/cases/" + id).then().body("allowedVerbs", contains("START"));
        act(Role.WORKER, id, "start", Map.of()).statusCode(200);
        act(Role.WORKER, id, "resolution", Map.of("note", "已重新清理")).statusCode(200);
    }

    private static String settledAndSampled() {
        String id = draft();
        photo(id, "BEFORE", 1);
        photo(id, "AFTER", 2);
        Draw.next = 9;
        settle(id).statusCode(200).body("state", equalTo("VERIFYING"));
        return id;
    }

    private static String draft() {
        return send(loggedInAs(Role.WORKER), report(nowhere(), "draft", true))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void photo(String id, String kind, int seed) {
        loggedInAs(Role.WORKER)
                .contentType("image/jpeg")
                .body(Pictures.jpeg(seed))
                .post("/v1/cases/" + id + "/photos?kind=" + kind)
                .then()
                .statusCode(201);
    }

    private static io.restassured.response.ValidatableResponse settle(String id) {
        return act(Role.WORKER, id, "self-handling", Map.of("note", "已清理"));
    }

    /** Draws what the test says. */
    @Singleton
    static class Draw {

        private static int next;

        @Produces
        @Alternative
        @Priority(1)
        @Singleton
        RandomGenerator random() {
            return new RandomGenerator() {
                @Override
                public long nextLong() {
                    throw new UnsupportedOperationException();
                }

                @Override
                public int nextInt(int bound) {
                    return next;
                }
            };
        }
    }
}
