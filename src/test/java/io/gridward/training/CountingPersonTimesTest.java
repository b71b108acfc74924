package io.gridward.training;

import java.time.Duration;
import java.time.Instant;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.shared.graphql.Graphql.ask;
import static io.gridward.training.TrainingFixture.cancel;
import static io.gridward.training.TrainingFixture.enrol;
import static io.gridward.training.TrainingFixture.planned;
import static io.gridward.training.TrainingFixture.session;
import static io.gridward.training.TrainingFixture.signInAt;
import static io.gridward.training.TrainingFixture.trainer;
import static io.gridward.training.TrainingFixture.worker;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;

@GridwardTest
class CountingPersonTimesTest {

    @Test
    void who_came_twice_counts_twice_who_stayed_away_not_at_all() {
        String area = "330282107";
        Instant start = Instant.parse("2025-05-05T01:00:00Z");
        String drill = planned(area, start);
        var meeting = session(area, start.plus(Duration.ofDays(1)));
        meeting.put("kind", "MEETING");
        String second = TrainingFixture.created(meeting);
        String third = planned(area, start.plus(Duration.ofDays(2)));
        cancel(planned(area, start), 0).statusCode(200);
        String diligent = worker();
        String once = worker();
        String absent = worker();
        enrol(trainer(), drill, diligent, once, absent);
        signInAt(drill, diligent, start);
        signInAt(drill, diligent, start.plusSeconds(60));
        signInAt(drill, once, start);
        signInAt(second, diligent, start.plus(Duration.ofDays(1)));

        statistics(area, "2025-05-01", "2025-05-31")
                .body("total.sessions", equalTo(3))
                .body("total.personTimes", equalTo(3))
                .body("total.persons", equalTo(2))
                .body("byKind.kind", contains("DRILL", "CLASS", "MEETING", "CONTEST", "GRID_DRILL", "ONLINE"))
                .body("byKind.figures.sessions", contains(2, 0, 1, 0, 0, 0))
                .body("byKind.figures.personTimes", contains(2, 0, 1, 0, 0, 0))
                .body("byKind.figures.persons", contains(2, 0, 1, 0, 0, 0));
        ask(
                        trainer(),
                        "{ trainingStatistics(area: \"%s\", from: \"2025-05-01\", to: \"2025-05-31\")".formatted(area)
                                + " { total { sessions personTimes persons } byKind { kind figures { sessions } } } }")
                .body("data.trainingStatistics.total.personTimes", equalTo(3));
        ask(trainer(), "{ training(id: \"%s\") { personTimes } }".formatted(third))
                .body("data.training.personTimes", equalTo(0));
    }

    @Test
    void days_are_business_days_of_the_zone_both_included() {
        String area = "330282108";
        // Half past midnight in Shanghai is still the day before in UTC.
        planned(area, Instant.parse("2025-06-09T16:30:00Z"));
        planned(area, Instant.parse("2025-06-10T15:59:59Z"));
        planned(area, Instant.parse("2025-06-10T16:00:00Z"));

        statistics(area, "2025-06-09", "2025-06-09").body("total.sessions", equalTo(0));
        statistics(area, "2025-06-10", "2025-06-10").body("total.sessions", equalTo(2));
        statistics(area, "2025-06-11", "2025-06-11").body("total.sessions", equalTo(1));
        statistics(area, "2025-06-10", "2025-06-11").body("total.sessions", equalTo(3));
    }

    @Test
    void where_nothing_took_place_everything_is_zero() {
        statistics("330282403", "2001-01-01", "2001-12-31")
                .body("total.sessions", equalTo(0))
                .body("total.personTimes", equalTo(0))
                .body("total.persons", equalTo(0));
    }

    private static ValidatableResponse statistics(String area, String from, String to) {
        return trainer()
                .get("/v1/trainings/statistics?area={area}&from={from}&to={to}", area, from, to)
                .then()
                .statusCode(200);
    }
}
