package io.gridward.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;

import jakarta.inject.Inject;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

@GridwardTest
class WorkingADayTest {

    @Inject
    DutyFixture duty;

    private Posted worker;
    private LocalDate day;

    @BeforeEach
    void aWorkerOnADay() {
        day = duty.workday(1);
        worker = duty.posted();
    }

    @Test
    void a_day_fills_until_it_is_met() {
        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "08:00"), 1500));
        var morning = duty.day(worker, day);
        assertThat(morning.getString("result")).isEqualTo("PENDING");
        assertThat(morning.getList("reasons")).containsExactly("METRES_SHORT", "RECORDS_SHORT");
        assertThat(morning.getInt("metres")).isBetween(1400, 1600);

        duty.file(worker, duty.at(day, "09:00"), 5);
        assertThat(duty.ownDay(worker, day).getList("reasons")).containsExactly("METRES_SHORT");

        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "14:00"), 1800));
        var evening = duty.ownDay(worker, day);
        assertThat(evening.getString("result")).isEqualTo("MET");
        assertThat(evening.getList("reasons")).isEmpty();
        assertThat(evening.getInt("countedRecords")).isEqualTo(5);
        assertThat(evening.getInt("metresInGrid")).isEqualTo(evening.getInt("metres"));
        assertThat(evening.getString("gridCode")).isEqualTo(worker.grid());

        // What is answered before it is computed in the background is what is computed then.
        assertThat(known(duty.day(worker, day))).isEqualTo(known(evening));
    }

    @Test
    void however_a_day_arrives_it_comes_out_the_same_to_the_last_metre() {
        var random = new Random(5);
        var points = duty.walk(worker.square(), duty.at(day, "08:00"), 3400);
        duty.upload(worker, points);
        var whole = known(duty.day(worker, day));
        for (int run = 0; run < 3; run++) {
            var other = duty.posted();
            var moved = new ArrayList<>(duty.walk(other.square(), duty.at(day, "08:00"), 3400));
            Collections.shuffle(moved, random);
            for (int from = 0; from < moved.size(); from += 40) {
                var part = moved.subList(from, Math.min(moved.size(), from + 40));
                duty.upload(other, part);
                duty.upload(other, part);
                duty.day(other, day);
            }
            var arrived = known(duty.day(other, day));
            // The squares lie at one latitude; only whose day it is differs.
            arrived.put("workerId", whole.get("workerId"));
            arrived.put("gridCode", whole.get("gridCode"));
            assertThat(arrived).isEqualTo(whole);
        }
    }

    @Test
    void who_leads_sees_the_day_and_the_list_and_the_figures_others_do_not() {
        duty.upload(worker, duty.walk(worker.square(), duty.at(day, "08:00"), 3400));
        duty.file(worker, duty.at(day, "09:00"), 5);
        duty.day(worker, day);
        var commander = loggedInAs(Role.COMMANDER, StaffingFixture.TOWN);
        commander
                .get("/v1/workers/{id}/duty-days/{day}", worker.workerId(), day.toString())
                .then()
                .statusCode(200)
                .body("result", equalTo("MET"));
        loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/duty-days?area={grid}&date={day}&result=MET", worker.grid(), day.toString())
                .then()
                .statusCode(200)
                .body("items.workerId", hasItem(worker.workerId().toString()));
        var figures = loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .get("/v1/duty-days/statistics?area={grid}&from={day}", worker.grid(), day.toString())
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(figures.getInt("[0].workers")).isEqualTo(1);
        assertThat(figures.getInt("[0].met")).isEqualTo(1);
        assertThat(figures.getDouble("[0].metRate")).isEqualTo(1);

        loggedInAs(Role.COMMANDER, "330282107")
                .get("/v1/workers/{id}/duty-days/{day}", worker.workerId(), day.toString())
                .then()
                .statusCode(404);
        loggedInAs(Role.WORKER, StaffingFixture.TOWN)
                .get("/v1/duty-days")
                .then()
                .statusCode(403);
    }

    @Test
    void the_same_through_graphql() {
        duty.file(worker, duty.at(day, "09:00"), 2);
        duty.day(worker, day);
        StaffingFixture.graphql(
                        loggedInAs(Role.PARTNER, StaffingFixture.TOWN),
                        "{ dutyDays(area: \"%s\", date: \"%s\") { nodes { result countedRecords grid { code } worker { id } } } }"
                                .formatted(worker.grid(), day))
                .then()
                .statusCode(200)
                .body("data.dutyDays.nodes[0].countedRecords", equalTo(2))
                .body("data.dutyDays.nodes[0].grid.code", equalTo(worker.grid()))
                .body(
                        "data.dutyDays.nodes[0].worker.id",
                        equalTo(worker.workerId().toString()));
    }

    /** Everything but the moment of the computation. */
    private static Map<String, Object> known(JsonPath day) {
        var known = new HashMap<String, Object>(day.getMap("$"));
        known.remove("computedAt");
        return known;
    }
}
