package io.gridward.exchange;

import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.finished;
import static io.gridward.exchange.ImportFixture.upload;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

/** An import is its owner's; administrators and commanders see those of the people within their reach. */
@GridwardTest
class SeeingImportsTest {

    private static final String TOWN = "330282109";

    @Test
    void the_owner_and_who_commands_his_reach_see_an_import() {
        String id = importedBy(loggedInAs(Role.TRAINER, TOWN));

        assertSeen(id, loggedInAs(Role.TRAINER, TOWN), true);
        assertSeen(id, loggedInAs(Role.COMMANDER, TOWN), true);
        assertSeen(id, loggedInAs(Role.ADMIN), true);
        assertSeen(id, loggedInAs(Role.COMMANDER, "330282002"), false);
        assertSeen(id, loggedInAs(Role.COMMANDER, TOWN + "201"), false);
        assertSeen(id, loggedInAs(Role.SUPERVISOR, TOWN), false);
        assertSeen(id, loggedInAs(Role.AUDITOR), false);
    }

    @Test
    void what_has_ended_cannot_be_cancelled() {
        String id = importedBy(loggedInAs(Role.TRAINER, TOWN));

        loggedInAs(Role.TRAINER, TOWN)
                .post("/v1/imports/" + id + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("IMPORT_FINISHED"));
    }

    @Test
    void an_upload_sent_again_under_its_key_is_one_import() {
        String first = once();

        org.assertj.core.api.Assertions.assertThat(once()).isEqualTo(first);
    }

    private static String once() {
        return upload(
                        loggedInAs(Role.TRAINER, TOWN).header("Idempotency-Key", "import-once"),
                        "trainings",
                        CSV,
                        "title,kind,areaCode,startsAt,endsAt\n".getBytes(UTF_8))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
    }

    private static String importedBy(RequestSpecification by) {
        String id = upload(by, "trainings", CSV, "title,kind,areaCode,startsAt,endsAt\n".getBytes(UTF_8))
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        finished(id);
        return id;
    }

    private static void assertSeen(String id, RequestSpecification by, boolean seen) {
        by.get("/v1/imports/" + id).then().statusCode(seen ? 200 : 404);
        by.get("/v1/imports/" + id + "/report").then().statusCode(seen ? 200 : 404);
        by.get("/v1/imports?limit=200").then().statusCode(200).body("items.id", seen ? hasItem(id) : not(hasItem(id)));
    }
}
