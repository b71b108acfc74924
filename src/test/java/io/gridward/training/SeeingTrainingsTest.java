package io.gridward.training;

import java.time.Instant;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.training.TrainingFixture.COUNTY;
import static io.gridward.training.TrainingFixture.OTHER_TOWN;
import static io.gridward.training.TrainingFixture.OTHER_VILLAGE;
import static io.gridward.training.TrainingFixture.TOWN;
import static io.gridward.training.TrainingFixture.VILLAGE;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.trainer;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class SeeingTrainingsTest {

    @Test
    void one_sees_those_within_reach_and_above_and_none_sideways() {
        var day = Instant.parse("2025-01-15T02:00:00Z");
        String county = planned(COUNTY, day.plusSeconds(4));
        String town = planned(TOWN, day.plusSeconds(3));
        String village = planned(VILLAGE, day.plusSeconds(2));
        String otherVillage = planned(OTHER_VILLAGE, day.plusSeconds(1));
        String otherTown = planned(OTHER_TOWN, day);

        seenOnThatDay(VILLAGE + "001", county, town, village);
        seenOnThatDay(TOWN, county, town, village, otherVillage);
        seenOnThatDay(OTHER_TOWN, county, otherTown);
        for (String hidden :
                new String[] {otherVillage, otherTown, UUID.randomUUID().toString()}) {
            loggedInAs(Role.WORKER, VILLAGE + "001")
                    .get("/v1/trainings/" + hidden)
                    .then()
                    .statusCode(404)
                    .body("code", equalTo("NOT_FOUND"));
            loggedInAs(Role.WORKER, VILLAGE + "001")
                    .get("/v1/trainings/" + hidden + "/attendances")
                    .then()
                    .statusCode(404);
        }
        loggedInAs(Role.WORKER, VILLAGE + "001")
                .get("/v1/trainings/" + county)
                .then()
                .statusCode(200);
    }

    @Test
    void the_list_narrows_and_goes_on_page_by_page() {
        var day = Instant.parse("2025-01-20T02:00:00Z");
        String first = planned("330282104", day);
        String second = planned("330282104", day);
        String third = planned("330282104", day.plusSeconds(1));
        String tie = first.compareTo(second) > 0 ? first : second;
        String list = "/v1/trainings?area=330282104&kind=DRILL&state=PLANNED&from=2025-01-20&to=2025-01-20&limit=2";

        String cursor = trainer()
                .get(list)
                .then()
                .statusCode(200)
                .body("items.id", contains(third, tie))
                .extract()
                .path("nextCursor");
        trainer().get(list + "&cursor=" + cursor).then().body("items", hasSize(1));
        trainer().get(list + "&cursor=x").then().statusCode(400).body("code", equalTo("CURSOR_INVALID"));
        trainer().get(list.replace("DRILL", "CLASS")).then().body("items", hasSize(0));
        trainer().get(list.replace("DRILL", "PICNIC")).then().statusCode(400);
    }

    @Test
    void what_cannot_be_meant_is_refused() {
        String list = "/v1/trainings";
        trainer().get(list + "?from=yesterday").then().statusCode(400);
        trainer().get(list + "?from=2025-01-02&to=2025-01-01").then().statusCode(400);
        trainer().get(list + "?to=%2B999999999-12-31").then().statusCode(400);
        trainer().get(list + "?from=0001-01-01&to=9999-12-31").then().statusCode(200);
        trainer().get(list + "/no-id").then().statusCode(400);
        io.restassured.RestAssured.get(list).then().statusCode(401);
    }

    private static void seenOnThatDay(String reach, String... ids) {
        loggedInAs(Role.WORKER, reach)
                .get("/v1/trainings?from=2025-01-15&to=2025-01-15")
                .then()
                .statusCode(200)
                .body("items.id", contains(ids));
    }
}
