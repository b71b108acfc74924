package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.duty.DutyFixture.Posted;
import io.gridward.grid.GridFixture.Square;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.SevenDecimals;
import io.gridward.staffing.StaffingFixture;

import static io.gridward.duty.DutyTermsFixture.changes;
import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

/** Which of the records and reported cases of a day count. */
@GridwardTest
class WorkThatCountsTest {

    @Inject
    DutyFixture duty;

    private Posted worker;
    private LocalDate day;
    private Instant morning;

    @BeforeEach
    void aWorkerOnADay() {
        day = duty.workday(2);
        morning = duty.at(day, "09:00");
        worker = duty.posted();
    }

    @Test
    void a_defect_that_two_workers_report_counts_for_each() {
        var neighbour = duty.posted(
                new Square(worker.square().west() + 0.01, worker.square().south()));
        double border = SevenDecimals.round(neighbour.square().west());
        for (var one : List.of(worker, neighbour)) {
            duty.report(one, morning, border, one.square().latitude());
            assertThat(duty.day(one, day).getInt("countedRecords")).isEqualTo(1);
            assertThat(duty.ownDay(one, day).getInt("filedRecords")).isEqualTo(1);
        }
    }

    @Test
    void a_reported_case_counts_as_a_record_until_it_is_rejected() {
        String id = duty.report(
                worker, morning, worker.square().longitude(), worker.square().latitude());
        assertThat(duty.day(worker, day).getInt("countedRecords")).isEqualTo(1);
        reject("/v1/cases/" + id, Role.COMMANDER);
        assertCounted(0, 1);
    }

    @Test
    void a_rejected_record_counts_no_more() {
        String id = duty.file(worker, morning, worker.square());
        assertThat(duty.day(worker, day).getInt("countedRecords")).isEqualTo(1);
        reject("/v1/records/" + id, Role.LEADER);
        assertCounted(0, 1);
    }

    @Test
    void more_than_three_within_ten_minutes_at_one_spot_count_as_one() {
        for (int i = 0; i < 3; i++) {
            duty.file(worker, morning.plusSeconds(60L * i), worker.square());
        }
        assertCounted(3, 3);
        duty.file(worker, morning.plusSeconds(240), worker.square());
        assertCounted(1, 4);
    }

    @Test
    void a_case_reported_on_the_spot_is_part_of_the_burst() {
        for (int i = 0; i < 3; i++) {
            duty.file(worker, morning.plusSeconds(60L * i), worker.square());
        }
        duty.report(
                worker,
                morning.plusSeconds(240),
                worker.square().longitude(),
                worker.square().latitude());
        assertCounted(1, 4);
    }

    @Test
    void a_text_that_is_nearly_the_same_counts_for_nothing() {
        String text = "上午走访独居老人三户，检查燃气软管和电线老化情况，提醒更换灭火器，未发现其他隐患 " + UUID.randomUUID();
        double longitude = worker.square().longitude();
        duty.file(worker, morning, longitude, worker.square().south() + 0.002, text);
        duty.file(
                worker, morning.plusSeconds(7200), longitude, worker.square().south() + 0.008, text.replace("三", "四"));
        assertCounted(1, 2);
    }

    @Test
    void of_two_texts_alike_the_later_one_is_the_repetition_whichever_arrived_first() {
        String text = "走访企业三家，核对流动人口登记，宣传用电安全 " + UUID.randomUUID();
        double longitude = worker.square().longitude();
        double outside = worker.square().south() + 0.03;
        String later = duty.file(worker, morning.plusSeconds(7200), longitude, outside, text);
        assertCounted(0, 1);
        duty.file(worker, morning, longitude, worker.square().latitude(), text);
        assertCounted(1, 2);
        worker.self().get("/v1/records/" + later).then().body("marks.mark", contains("DUPLICATE_TEXT"));
        assertThat(changes("WORK_RECORD_MARKED", later)).isEqualTo(1);
    }

    private void assertCounted(int counted, int filed) {
        var now = duty.day(worker, day);
        assertThat(now.getInt("countedRecords")).isEqualTo(counted);
        assertThat(now.getInt("filedRecords")).isEqualTo(filed);
    }

    private void reject(String thing, Role by) {
        loggedInAs(by, StaffingFixture.TOWN)
                .contentType(ContentType.JSON)
                .header("If-Match", "\"0\"")
                .body(Map.of("reason", "不属实"))
                .post(thing + "/rejection")
                .then()
                .statusCode(200);
    }
}
