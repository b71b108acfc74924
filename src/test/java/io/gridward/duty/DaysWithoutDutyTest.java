package io.gridward.duty;

import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.grid.GridFixture;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.duty.DutyTermsFixture.leave;
import static io.gridward.duty.DutyTermsFixture.recorded;
import static io.gridward.duty.DutyTermsFixture.storm;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Days on which nothing, or half, is asked of a worker who did nothing (DOMAIN.md §5). */
@GridwardTest
class DaysWithoutDutyTest {

    private static final String STORMY_TOWN = "330282108";

    @Inject
    DutyFixture duty;

    private LocalDate day;

    @BeforeEach
    void aDay() {
        day = duty.workday(2);
    }

    @ParameterizedTest
    @CsvSource({
        // a Sunday that is worked in exchange for a holiday, and one that is not
        "2026-09-20, NOT_MET, METRES_SHORT",
        "2026-09-13, EXEMPT, REST_DAY",
        // a Saturday that is worked
        "2026-02-14, NOT_MET, METRES_SHORT",
        // a Thursday that is not
        "2026-10-01, EXEMPT, HOLIDAY"
    })
    void the_calendar_says_which_days_are_worked(LocalDate date, String result, String reason) {
        var worker = duty.posted();
        duty.lockedDay(worker.workerId(), date);
        var locked = duty.ownDay(worker, date);
        assertThat(locked.getString("result")).isEqualTo(result);
        assertThat(locked.getList("reasons")).contains(reason);
    }

    @Test
    void leave_for_half_a_day_halves_what_is_asked() {
        var worker = duty.posted();
        recorded(leave(
                worker.workerId(),
                duty.at(day, "08:30").toString(),
                duty.at(day, "12:00").toString()));
        var half = duty.recounted(worker, day);
        assertThat(half.getInt("requiredMetres")).isEqualTo(1500);
        assertThat(half.getInt("requiredRecords")).isEqualTo(2);
        assertThat(half.getList("reasons")).contains("LEAVE", "HALF_DAY");
        assertThat(half.getString("result")).isEqualTo("PENDING");
    }

    @Test
    void a_storm_in_the_afternoon_halves_the_day_of_everyone_in_the_town() {
        var worker = duty.posted(STORMY_TOWN + "201", GridFixture.freeSquare());
        var elsewhere = duty.posted();
        duty.recounted(worker, day);
        duty.recounted(elsewhere, day);
        recorded(storm(
                STORMY_TOWN,
                duty.at(day, "12:00").toString(),
                duty.at(day, "18:00").toString()));
        var stormy = duty.day(worker, day);
        assertThat(stormy.getInt("requiredMetres")).isEqualTo(1500);
        assertThat(stormy.getList("reasons")).contains("WEATHER", "HALF_DAY");
        assertThat(duty.ownDay(elsewhere, day).getInt("requiredMetres")).isEqualTo(3000);
    }

    @ParameterizedTest
    @CsvSource({"08:00, 12:00, 1500", "12:00, 18:00, 3000"})
    void a_storm_in_the_town_he_left_at_noon_exempts_him_while_he_was_there(String from, String to, int asked) {
        var worker = duty.posted(STORMY_TOWN + "201", GridFixture.freeSquare());
        duty.transfer(worker, duty.grid(GridFixture.freeSquare()), duty.at(day, "12:00"));
        assertThat(duty.recounted(worker, day).getString("gridCode")).startsWith(StaffingFixture.TOWN);
        recorded(storm(
                worker.grid(), duty.at(day, from).toString(), duty.at(day, to).toString()));
        assertThat(duty.day(worker, day).getInt("requiredMetres")).isEqualTo(asked);
    }

    @Test
    void leave_of_the_leader_changes_nothing_for_the_worker() {
        var worker = duty.posted();
        var leader = StaffingFixture.idOfNew(WorkerKind.LEADER);
        StaffingFixture.assign(leader, worker.grid());
        recorded(leave(
                leader, duty.at(day, "00:00").toString(), duty.at(day, "23:59").toString()));
        var asked = duty.recounted(worker, day);
        assertThat(asked.getInt("requiredMetres")).isEqualTo(3000);
        assertThat(asked.getList("reasons")).containsExactly("METRES_SHORT", "RECORDS_SHORT");
    }

    @Test
    void where_the_rule_is_off_nothing_is_asked() {
        var worker = duty.posted();
        assertThat(duty.recounted(worker, day).getString("result")).isEqualTo("PENDING");
        duty.rule(worker, day, DutyMode.OFF, 3000);
        var off = duty.day(worker, day);
        assertThat(off.getString("result")).isEqualTo("EXEMPT");
        assertThat(off.getList("reasons")).containsExactly("RULE_OFF");
    }

    @Test
    void a_day_of_a_year_whose_calendar_is_unknown_stays_open() {
        var date = LocalDate.of(2018, 6, 5);
        var worker = postedIn2018();
        assertThat(duty.recounted(worker, date).getList("reasons")).contains("CALENDAR_UNKNOWN");
        loggedInAs(Role.ADMIN)
                .contentType(ContentType.JSON)
                .body(Map.of("date", date.toString()))
                .post("/v1/duty-locks")
                .then()
                .statusCode(409)
                .body("code", equalTo("CALENDAR_YEAR_UNKNOWN"));
        var open = duty.ownDay(worker, date);
        assertThat(open.getString("result")).isEqualTo("PENDING");
        assertThat(open.getString("lockedAt")).isNull();
        assertThat(open.getString("locksAt")).isNull();
    }

    private static Posted postedIn2018() {
        var fields = StaffingFixture.worker(WorkerKind.FULL_TIME);
        fields.put("hireDate", "2018-01-01");
        UUID worker = StaffingFixture.create(fields)
                .then()
                .statusCode(201)
                .extract()
                .jsonPath()
                .getUUID("id");
        String grid = GridFixture.gridIn(StaffingFixture.VILLAGE);
        StaffingFixture.tryToAssign(worker, grid, "2018-01-01T00:00:00+08:00")
                .then()
                .statusCode(201);
        String token = SignIn.token(Role.WORKER, worker, StaffingFixture.TOWN);
        return new Posted(worker, token, grid, GridFixture.freeSquare());
    }
}
