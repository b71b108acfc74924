package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.nowhere;
import static io.gridward.casework.CaseFixture.place;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.identity.SignIn.loggedInAsWorker;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class ReportingACaseTest {

    private static final String VILLAGE = "330282003002";

    @Test
    void the_server_finds_the_grid() {
        var square = freeSquare();
        String grid = gridOn(VILLAGE, square);
        var answer = send(loggedInAs(Role.WORKER), report(middleOf(square)))
                .statusCode(201)
                .header("ETag", "\"0\"")
                .body("gridCode", equalTo(grid))
                .body("areaCode", equalTo(VILLAGE))
                .body("state", equalTo("REPORTED"))
                .body("source", equalTo("WORKER"))
                .body("categoryCode", equalTo("01001"))
                .body("reportedBy", notNullValue())
                .body("department", nullValue())
                .body("closedAt", nullValue())
                .extract();
        assertThat(answer.header("Location")).endsWith("/v1/cases/" + answer.path("id"));
        assertThat(answer.<String>path("occurredAt")).isEqualTo(answer.path("reportedAt"));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + answer.path("id"))
                .then()
                .statusCode(200)
                .body("number", equalTo(answer.path("number")))
                .body("allowedVerbs", equalTo(List.of()));
    }

    @Test
    void the_number_begins_with_the_business_day() {
        String before = day();
        var answer = send(loggedInAs(Role.WORKER), report(nowhere())).extract();
        String number = answer.path("number");
        assertThat(number).matches("\\d{14}");
        assertThat(number.substring(0, 8)).isBetween(before, day());
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/by-number/" + number)
                .then()
                .statusCode(200)
                .body("id", equalTo(answer.path("id")));
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/by-number/20000101000000")
                .then()
                .statusCode(404);
    }

    @Test
    void the_grid_is_that_of_the_moment() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String earlier = Instant.now().minusSeconds(86_400).toString();
        send(loggedInAs(Role.WORKER), report(middleOf(square), "occurredAt", earlier))
                .statusCode(201)
                .body("gridCode", nullValue());
    }

    @Test
    void outside_every_grid_it_is_kept_for_the_county() {
        String id = send(loggedInAs(Role.WORKER), report(nowhere()))
                .statusCode(201)
                .body("gridCode", nullValue())
                .body("areaCode", equalTo("330282"))
                .extract()
                .path("id");
        loggedInAs(Role.COMMANDER, "330282").get("/v1/cases/" + id).then().statusCode(200);
        loggedInAs(Role.COMMANDER, "330282003").get("/v1/cases/" + id).then().statusCode(404);
        listed("330282", "outsideGrids=true")
                .body("items.id", hasItem(id))
                .body("items.gridCode", everyItem(nullValue()));
        listed("330282", "outsideGrids=false")
                .body("items.id", not(hasItem(id)))
                .body("items.gridCode", everyItem(notNullValue()));
        listed("330282003", "outsideGrids=true").body("items", empty());
    }

    private static ValidatableResponse listed(String reach, String filter) {
        return loggedInAs(Role.COMMANDER, reach)
                .get("/v1/cases?limit=200&" + filter)
                .then()
                .statusCode(200);
    }

    @Test
    void the_place_is_kept_as_given_and_in_wgs84() {
        send(loggedInAs(Role.WORKER), report(place(121.270946, 30.167260, "GCJ02")))
                .statusCode(201)
                .body("place.longitude.toDouble()", closeTo(121.270946, 1e-5))
                .body("place.datum", equalTo("GCJ02"))
                .body("wgs84.datum", equalTo("WGS84"))
                .body("wgs84.longitude.toDouble()", closeTo(121.2666, 2e-5))
                .body("wgs84.latitude.toDouble()", closeTo(30.1697, 2e-5));
    }

    @Test
    void the_worker_behind_the_account_and_the_source_of_his_role_are_kept() {
        UUID worker = StaffingFixture.newWorker(WorkerKind.FULL_TIME).getUUID("id");
        send(loggedInAsWorker(worker), report(nowhere()))
                .body("workerId", equalTo(worker.toString()))
                .body("source", equalTo("WORKER"));
        send(loggedInAs(Role.COMMANDER), report(nowhere())).body("source", equalTo("COMMAND_ROOM"));
        send(loggedInAs(Role.COMMANDER), report(nowhere(), "source", "HOTLINE_12345"))
                .body("source", equalTo("HOTLINE_12345"));
    }

    @Test
    void texts_are_kept_to_the_letter() {
        for (String text : List.of(
                "'; drop table case_file; --", "x", "👷🏽‍♀️𠮷", "长".repeat(2000), "𠮷".repeat(2000), " 前后空格 ")) {
            String id = send(loggedInAs(Role.WORKER), report(nowhere(), "text", text))
                    .statusCode(201)
                    .extract()
                    .path("id");
            loggedInAs(Role.AUDITOR).get("/v1/cases/" + id).then().body("text", equalTo(text));
        }
    }

    @Test
    void what_cannot_be_is_refused_by_name() {
        refuse("text", "", 400, "INVALID_FIELDS");
        refuse("text", "   ", 400, "INVALID_FIELDS");
        refuse("text", "长".repeat(2001), 400, "INVALID_FIELDS");
        refuse("text", 5, 400, "WRONG_TYPE");
        refuse("text", null, 400, "INVALID_FIELDS");
        refuse("place", null, 400, "INVALID_FIELDS");
        refuse("place", Map.of("datum", "WGS84"), 400, "INVALID_FIELDS");
        refuse("place", Map.of("longitude", 121, "latitude", 30), 400, "DATUM_UNKNOWN");
        refuse("place", place(121, 30, "BD09"), 400, "DATUM_UNKNOWN");
        refuse("place", place(30.1, 121.2, "WGS84"), 400, "COORDINATES_SWAPPED");
        refuse("place", place(181, 181, "WGS84"), 400, "COORDINATE_OFF_EARTH");
        refuse(
                "place",
                Map.of("longitude", 121, "latitude", 30, "datum", "WGS84", "accuracyMetres", -1),
                400,
                "INVALID_FIELDS");
        refuse("place", Map.of("longitude", "121", "latitude", 30, "datum", "WGS84"), 400, "WRONG_TYPE");
        refuse("categoryCode", "01999", 422, "CASE_CATEGORY_UNKNOWN");
        refuse("categoryCode", "1", 400, "INVALID_FIELDS");
        refuse("categoryCode", "' or '", 400, "INVALID_FIELDS");
        refuse("occurredAt", "0001-01-01T00:00:00Z", 422, "CASE_TIME_IMPLAUSIBLE");
        refuse("occurredAt", "9999-12-31T23:59:59Z", 422, "CASE_TIME_IMPLAUSIBLE");
        refuse("occurredAt", "1999-12-31T23:59:59Z", 422, "CASE_TIME_IMPLAUSIBLE");
        refuse("occurredAt", Instant.now().plusSeconds(90_000).toString(), 422, "CASE_TIME_IMPLAUSIBLE");
        refuse("occurredAt", "+999999999-12-31T23:59:59Z", 400, "WRONG_TYPE");
        refuse("occurredAt", "noon", 400, "WRONG_TYPE");
        refuse("id", "1", 400, "WRONG_TYPE");
        refuse("source", "RUMOUR", 400, "WRONG_TYPE");
        refuse("state", "CLOSED", 400, "UNKNOWN_FIELD");
        refuse("reportedBy", UUID.randomUUID().toString(), 400, "UNKNOWN_FIELD");
    }

    @Test
    void a_clock_that_is_a_little_wrong_is_believed() {
        String tomorrow = Instant.now().plusSeconds(80_000).toString();
        send(loggedInAs(Role.WORKER), report(nowhere(), "occurredAt", tomorrow)).statusCode(201);
        send(loggedInAs(Role.WORKER), report(nowhere(), "occurredAt", "2020-02-29T08:00:00+08:00"))
                .statusCode(201)
                .body("occurredAt", equalTo("2020-02-29T00:00:00Z"));
    }

    @Test
    void those_who_only_look_do_not_report() {
        for (Role role : List.of(Role.AUDITOR, Role.PARTNER, Role.TRAINER)) {
            send(loggedInAs(role), report(nowhere())).statusCode(403).body("code", equalTo("FORBIDDEN"));
        }
        for (Role role : List.of(Role.ADMIN, Role.SUPERVISOR, Role.LEADER, Role.PART_TIMER, Role.DEPARTMENT)) {
            send(loggedInAs(role), report(nowhere())).statusCode(201);
        }
    }

    @Test
    void one_may_report_beyond_ones_reach_and_sees_that_case() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        String id = send(loggedInAs(Role.WORKER, "330282006004"), report(middleOf(square)))
                .statusCode(201)
                .extract()
                .path("id");
        loggedInAs(Role.WORKER, "330282006004").get("/v1/cases/" + id).then().statusCode(200);
        loggedInAs(Role.LEADER, "330282006004").get("/v1/cases/" + id).then().statusCode(404);
        loggedInAs(Role.LEADER, "330282006004")
                .get("/v1/cases/" + id + "/steps")
                .then()
                .statusCode(404);
    }

    @Test
    void messages_come_without_placeholders() {
        send(loggedInAs(Role.WORKER).header("Accept-Language", "en"), report(nowhere(), "categoryCode", "77"))
                .body("title", equalTo("The category is unknown"))
                .body("detail", containsString("77"))
                .body("$", not(hasKey("trace")));
        send(loggedInAs(Role.WORKER), report(nowhere(), "occurredAt", "1999-01-01T00:00:00Z"))
                .body("detail", containsString("2000-01-01T00:00:00Z"));
    }

    @Test
    void a_report_is_its_first_step() {
        String id = send(loggedInAs(Role.WORKER), report(nowhere())).extract().path("id");
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + id + "/steps")
                .then()
                .body("items.seq", contains(1))
                .body("items[0].verb", equalTo("REPORT"))
                .body("items[0].from", nullValue())
                .body("items[0].to", equalTo("REPORTED"));
    }

    private static void refuse(String field, Object value, int status, String code) {
        send(loggedInAs(Role.WORKER), report(nowhere(), field, value))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("code", equalTo(code));
    }

    private static String day() {
        return DateTimeFormatter.BASIC_ISO_DATE.format(LocalDate.now(ZoneId.of("Asia/Shanghai")));
    }
}
