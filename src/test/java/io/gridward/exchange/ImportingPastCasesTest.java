package io.gridward.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.casework.RingingForTests;
import io.gridward.shared.access.Role;

import static io.gridward.exchange.ImportFixture.CSV;
import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.imported;
import static io.gridward.exchange.ImportFixture.report;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

/** The cases of ten years come out of another system, in whatever state they were left. */
@GridwardTest
class ImportingPastCasesTest {

    private static final String VILLAGE = "330282003208";

    private PastCaseFile file;

    @Inject
    RingingForTests ringing;

    @Inject
    EntityManager entities;

    @BeforeEach
    void inAGridOfItsOwn() {
        file = PastCaseFile.in(VILLAGE);
    }

    @Test
    void a_closed_case_has_gone_the_whole_way_at_its_own_times() {
        var job = imported("cases", """
                原系统,外部编号,类别代码,描述,经度,纬度,坐标系,发生时间,来源,上报时间,受理时间,交办时间,签收时间,办结时间,核查时间,结案时间,状态,承办部门,层级,满意度,处理结果
                旧平台,%s,01001,窨井盖破损,%s,WGS84,2026-03-02 08:00,居民,2026-03-02 09:00,2026-03-02 09:30,2026-03-02 10:00,2026-03-02 10:20,2026-03-04 15:00,2026-03-05 09:00,2026-03-05 14:00,结案,%s,镇街道,满意,已更换井盖
                """.formatted(file.reference("A-1"), file.place(), file.department()));

        assertCounts(job, 1, 0, 0);
        String id = file.idOf("A-1", "旧平台");
        admin().get("/v1/cases/" + id)
                .then()
                .body("state", equalTo("CLOSED"))
                .body("level", equalTo("TOWN"))
                .body("gridCode", equalTo(file.grid()))
                .body("number", containsString("20260302"))
                .body("reportedAt", equalTo("2026-03-02T01:00:00Z"))
                .body("closedAt", equalTo("2026-03-05T06:00:00Z"))
                .body("department", equalTo(file.department()))
                .body("satisfaction", equalTo("SATISFIED"))
                .body("workerId", nullValue())
                .body("dueAt", nullValue());
        admin().get("/v1/cases/" + id + "/steps")
                .then()
                .rootPath("items")
                .body(
                        "verb",
                        contains(
                                "REPORT",
                                "ACCEPT",
                                "ESCALATE",
                                "ACCEPT",
                                "DISPATCH",
                                "START",
                                "RESOLVE",
                                "ARRANGE_VERIFICATION",
                                "VERIFY",
                                "CALL_BACK",
                                "CLOSE"))
                .body("find { it.verb == 'RESOLVE' }.note", equalTo("已更换井盖"))
                .body("find { it.verb == 'RESOLVE' }.at", equalTo("2026-03-04T07:00:00Z"))
                .body("find { it.verb == 'REPORT' }.note", equalTo("历史数据导入：旧平台 " + file.reference("A-1")));
        admin().get("/v1/cases/" + id + "/clocks")
                .then()
                .rootPath("items")
                .body("stoppedAt", everyItem(notNullValue()))
                // Three working days from ten o'clock on Monday.
                .body("find { it.kind == 'HANDLING' }.dueAt", equalTo("2026-03-05T02:00:00Z"))
                .body("find { it.kind == 'HANDLING' }.outcome", equalTo("DONE"));
    }

    @Test
    void what_is_not_told_is_taken_so_that_no_figure_becomes_better() {
        var job = file.imported(Map.of(
                "reference", file.reference("B-1"),
                "reportedAt", "2026-03-02 09:00",
                "closedAt", "2026-03-06 14:00",
                "state", "CLOSED",
                "department", file.department()));

        assertCounts(job, 1, 0, 0);
        var at = Map.of("REPORT", 1, "ACCEPT", 1, "DISPATCH", 1, "START", 1, "RESOLVE", 5, "VERIFY", 5, "CLOSE", 5);
        var steps = admin().get("/v1/cases/" + file.idOf("B-1") + "/steps").jsonPath();
        at.forEach((verb, day) -> assertThat(
                        Instant.parse(steps.getString("items.find { it.verb == '" + verb + "' }.at")))
                .as(verb)
                .isEqualTo(day == 1 ? Instant.parse("2026-03-02T01:00:00Z") : Instant.parse("2026-03-06T06:00:00Z")));
    }

    @Test
    void the_same_file_again_changes_nothing_and_another_story_of_the_same_case_is_refused() {
        var row = file.closed("C-1");
        assertCounts(file.imported(row), 1, 0, 0);
        String before = admin().get("/v1/cases/" + file.idOf("C-1")).asString();

        assertCounts(file.imported(row), 0, 1, 0);
        assertCounts(file.imported(file.with(row, "resolvedAt", "2026-03-03 16:00")), 0, 0, 1);
        assertCounts(file.imported(file.with(row, "outcome", "别的说法")), 0, 0, 1);
        assertThat(admin().get("/v1/cases/" + file.idOf("C-1")).asString()).isEqualTo(before);
    }

    @Test
    void the_same_number_of_another_system_is_another_case() {
        var row = file.closed("D-1");
        assertCounts(file.imported(file.with(row, "system", "甲系统")), 1, 0, 0);
        assertCounts(file.imported(file.with(row, "system", "乙系统")), 1, 0, 0);
    }

    @Test
    void a_case_that_is_still_open_goes_on_from_where_it_stands() {
        var job = file.imported(Map.of(
                "reference", file.reference("E-1"),
                "reportedAt", "2026-03-02 09:00",
                "dispatchedAt", "2026-03-02 10:00",
                "startedAt", "2026-03-02 11:00",
                "state", "IN_PROGRESS",
                "department", file.department()));

        assertCounts(job, 1, 0, 0);
        // Long overdue: its clock rings, and once.
        ringing.ring();
        ringing.ring();
        file.steps("E-1")
                .body("verb", contains("REPORT", "ACCEPT", "DISPATCH", "START", "SUPERVISE"))
                .body("reason[4]", equalTo("RED"));
        assertCounts(
                file.imported(Map.of(
                        "reference", file.reference("E-1"),
                        "reportedAt", "2026-03-02 09:00",
                        "dispatchedAt", "2026-03-02 10:00",
                        "state", "IN_PROGRESS",
                        "department", file.department())),
                0,
                1,
                0);
    }

    @Test
    void what_is_over_is_told_once_and_nothing_follows_of_it() {
        assertCounts(file.imported(file.closed("F-1")), 1, 0, 0);

        String id = file.idOf("F-1");
        assertThat(rows("select type from outbox where subject_id = '" + id + "'"))
                .containsExactly("CASE_IMPORTED");
        assertThat(rows("select kind from case_clock where case_id = '" + id
                        + "' and (next_alarm_at is not null or stopped_at is null)"))
                .isEmpty();
        ringing.ring();
        file.steps("F-1").body("verb", not(hasItem("SUPERVISE")));
    }

    @Test
    void what_was_suspended_rejected_terminated_merged_or_settled_by_its_reporter() {
        var closed = file.closed("G-1");
        var suspended = file.with(
                file.without(closed, "closedAt", "resolvedAt", "outcome"),
                Map.of(
                        "reference", file.reference("G-2"),
                        "state", "挂账",
                        "suspendedAt", "2026-03-03 09:00",
                        "suspensionReason", "工程类",
                        "reviewOn", "2027-05-01"));
        var rejected = file.with(
                file.without(closed, "department", "dispatchedAt", "resolvedAt"),
                Map.of("reference", file.reference("G-3"), "state", "不予立案", "outcome", "不属于受理范围"));
        var terminated = file.with(
                file.without(closed, "resolvedAt"), Map.of("reference", file.reference("G-4"), "state", "中止"));
        var merged = file.with(
                file.without(closed, "department", "dispatchedAt", "resolvedAt", "outcome"),
                Map.of("reference", file.reference("G-5"), "state", "合并", "mergedInto", file.reference("G-1")));
        var selfHandled = file.with(
                file.without(closed, "department", "dispatchedAt"),
                Map.of("reference", file.reference("G-6"), "selfHandled", "是"));
        var resumed = file.with(
                closed,
                Map.of(
                        "reference", file.reference("G-7"),
                        "suspendedAt", "2026-03-02 11:00",
                        "resumedAt", "2026-03-03 11:00"));

        assertCounts(file.imported(closed, suspended, rejected, terminated, merged, selfHandled, resumed), 7, 0, 0);

        file.get("G-1").body("reports", equalTo(2));
        file.get("G-2")
                .body("state", equalTo("SUSPENDED"))
                .body("reviewOn", equalTo("2027-05-01"))
                .body("dueAt", nullValue());
        file.get("G-3").body("state", equalTo("REJECTED")).body("closedAt", nullValue());
        file.get("G-4").body("state", equalTo("TERMINATED"));
        file.get("G-5").body("state", equalTo("MERGED")).body("mergedInto", equalTo(file.idOf("G-1")));
        file.get("G-6").body("state", equalTo("CLOSED")).body("selfHandled", equalTo(true));
        file.clocks("G-7").body("find { it.kind == 'HANDLING' }.pauses", hasSize(1));
        // A later file may name a case of an earlier one.
        assertCounts(
                file.imported(file.with(
                        file.with(merged, "reference", file.reference("G-8")), "closedAt", "2026-03-06 09:00")),
                1,
                0,
                0);
        file.get("G-1").body("reports", equalTo(3));
    }

    @Test
    void a_case_that_was_due_in_a_year_without_calendar_is_kept_and_due_at_no_time() {
        var row = file.with(
                file.closed("H-1"),
                Map.of(
                        "reportedAt", "2001-03-02 09:00",
                        "dispatchedAt", "2001-03-02 10:00",
                        "resolvedAt", "2001-03-03 10:00",
                        "closedAt", "2001-03-04 10:00"));

        assertCounts(file.imported(row), 1, 0, 0);
        file.clocks("H-1")
                .body("find { it.kind == 'HANDLING' }.dueAt", nullValue())
                .body("find { it.kind == 'HANDLING' }.outcome", equalTo("DONE"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/statistics?by=GRID&from=2001-01-01&to=2001-12-31&area=" + file.grid())
                .then()
                .body("$", empty());
    }

    @Test
    void only_a_command_room_brings_in_the_past_and_only_of_where_it_reaches() {
        byte[] csv = file.csv(List.of(file.closed("I-1"))).getBytes(UTF_8);
        var elsewhere = imported(loggedInAs(Role.COMMANDER, "330282006"), "cases", CSV, csv);
        assertCounts(elsewhere, 0, 0, 1);
        assertThat(report(elsewhere.getString("id"), UTF_8)).contains("NOT_FOUND");
        var worker = imported(loggedInAs(Role.WORKER, VILLAGE), "cases", CSV, csv);
        assertCounts(worker, 0, 0, 1);
        assertThat(report(worker.getString("id"), UTF_8)).contains("FORBIDDEN");
        assertCounts(imported(loggedInAs(Role.COMMANDER, VILLAGE), "cases", CSV, csv), 1, 0, 0);
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> entities.unwrap(Session.class)
                .createNativeQuery(sql, String.class)
                .getResultList());
    }
}
