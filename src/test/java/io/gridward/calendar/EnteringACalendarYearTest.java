package io.gridward.calendar;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Role;
import io.gridward.shared.graphql.Graphql;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class EnteringACalendarYearTest {

    @Inject
    WorkingCalendar calendar;

    @Inject
    ToldChanges told;

    @Inject
    DataSource database;

    @Test
    void a_new_year_is_known_at_once_and_to_every_door() {
        assertThat(calendar.knows(2061)).isFalse();

        enter(2061, null, list(List.of(day("2060-12-31"), day("2061-01-01")), List.of(day("2061-01-08"))))
                .statusCode(200)
                .header("ETag", equalTo("\"0\""))
                .body("holidays.date", contains("2060-12-31", "2061-01-01"))
                .body("makeUpWorkdays.date", contains("2061-01-08"));

        assertThat(calendar.kindOf(LocalDate.of(2061, 1, 8))).isEqualTo(DayKind.MAKE_UP_WORKDAY);
        assertThat(calendar.kindOf(LocalDate.of(2061, 1, 9))).isEqualTo(DayKind.REST_DAY);
        // The December before is of a year that is not known, but this day is.
        assertThat(calendar.kindOf(LocalDate.of(2060, 12, 31))).isEqualTo(DayKind.HOLIDAY);
        assertThat(told.years()).contains(2060, 2061);
        loggedInAs(Role.WORKER, "330282111201001")
                .get("/v1/calendar-years/2061")
                .then()
                .statusCode(200)
                .body("source", equalTo("通知"));
        loggedInAs(Role.WORKER, "330282111201001")
                .get("/v1/calendar-years")
                .then()
                .statusCode(200)
                .body("items.year", hasItem(2061));
        Graphql.ask(
                        loggedInAs(Role.PARTNER, "330282111"),
                        "{ known: calendarYear(year: 2061) { makeUpWorkdays { date name } }"
                                + " unknown: calendarYear(year: 2062) { year } }")
                .body("data.known.makeUpWorkdays", hasSize(1))
                .body("data.unknown", nullValue());
    }

    @Test
    void a_list_is_replaced_by_who_has_read_it() {
        enter(2063, null, list(List.of(day("2063-01-01"), day("2063-05-01")), List.of()))
                .statusCode(200);
        var corrected = list(List.of(day("2063-05-01"), day("2063-10-01")), List.of());

        enter(2063, null, corrected).statusCode(428);
        enter(2063, "\"7\"", corrected).statusCode(412).body("code", equalTo("STALE_VERSION"));
        enter(2063, "\"0\"", corrected)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("holidays.date", contains("2063-05-01", "2063-10-01"));

        assertThat(calendar.kindOf(LocalDate.of(2063, 1, 1))).isEqualTo(DayKind.WORKDAY);
        assertThat(calendar.kindOf(LocalDate.of(2063, 10, 1))).isEqualTo(DayKind.HOLIDAY);
        assertThat(recorded("CALENDAR_YEAR_REPLACED", 2063)).isEqualTo(1);
    }

    @Test
    void a_transaction_sees_its_own_change_before_the_others_do() {
        QuarkusTransaction.begin();
        try {
            insert(2065);
            assertThat(calendar.inTransaction().knows(2065)).isTrue();
            assertThat(calendar.knows(2065)).isFalse();
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    @Test
    void what_another_node_enters_is_known_here_soon() throws InterruptedException {
        // Past this node's own use cases, as another node does it.
        QuarkusTransaction.requiringNew().run(() -> insert(2067));

        for (int i = 0; i < 100 && !calendar.knows(2067); i++) {
            Thread.sleep(100);
        }
        assertThat(calendar.knows(2067)).isTrue();
    }

    @Test
    void every_day_that_cannot_be_in_the_list_is_named() {
        enter(
                        2069,
                        null,
                        list(
                                List.of(day("2069-01-01"), day("2068-11-30"), day("2070-01-01"), day("2069-01-01")),
                                List.of(day("2069-01-02"), day("2069-01-01"), day("2069-01-05"))))
                .statusCode(422)
                .body("code", equalTo("CALENDAR_DAYS_INVALID"))
                .body(
                        "errors.pointer",
                        contains(
                                "/holidays/1/date",
                                "/holidays/2/date",
                                "/holidays/3/date",
                                "/makeUpWorkdays/0/date",
                                "/makeUpWorkdays/1/date"))
                .body(
                        "errors.code",
                        contains("OUTSIDE_YEAR", "OUTSIDE_YEAR", "TWICE", "NOT_OF_WEEKEND", "NOT_OF_WEEKEND"));
        assertThat(calendar.knows(2069)).isFalse();
    }

    @Test
    void a_day_is_in_one_list_only() {
        enter(2071, null, list(List.of(day("2071-12-31")), List.of())).statusCode(200);

        enter(2072, null, list(List.of(day("2071-12-31"), day("2072-01-01")), List.of()))
                .statusCode(409)
                .body("code", equalTo("CALENDAR_DAY_IN_OTHER_YEAR"));
    }

    @Test
    void years_that_make_no_sense_and_lists_that_are_none_are_refused() {
        enter(1999, null, list(List.of(), List.of())).statusCode(400).body("code", equalTo("INVALID_FIELDS"));
        enter(2073, null, Map.of("source", "通知", "holidays", List.of())).statusCode(400);
        enter(2073, "\"0\"", list(List.of(), List.of())).statusCode(404);
        loggedInAs(Role.ADMIN).get("/v1/calendar-years/2073").then().statusCode(404);
    }

    @Test
    void nobody_enters_the_year_of_all_areas_for_his_own_only() {
        loggedInAs(Role.COMMANDER, "330282111")
                .contentType(ContentType.JSON)
                .body(list(List.of(day("2075-01-01")), List.of()))
                .put("/v1/calendar-years/2075")
                .then()
                .statusCode(403)
                .body("code", equalTo("REACH_NOT_EVERYTHING"));
        assertThat(calendar.knows(2075)).isFalse();
    }

    private static ValidatableResponse enter(int year, String ifMatch, Map<String, ?> list) {
        var request = loggedInAs(Role.COMMANDER).contentType(ContentType.JSON).body(list);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return request.put("/v1/calendar-years/{year}", year).then();
    }

    private static Map<String, ?> list(List<Map<String, ?>> holidays, List<Map<String, ?>> makeUpWorkdays) {
        return Map.of("source", "通知", "holidays", holidays, "makeUpWorkdays", makeUpWorkdays);
    }

    private static Map<String, ?> day(String date) {
        return Map.of("date", date, "name", "元旦");
    }

    private void insert(int year) {
        try (var connection = database.getConnection();
                var insert = connection.prepareStatement(
                        "insert into calendar_year (year, source, changed_at, version) values (?, '通知', now(), 0)")) {
            insert.setInt(1, year);
            insert.executeUpdate();
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }

    private long recorded(String type, int year) {
        try (var connection = database.getConnection();
                var query = connection.prepareStatement(
                        "select count(*) from outbox where type = ? and subject_id = ? and before is not null")) {
            query.setString(1, type);
            query.setString(2, String.valueOf(year));
            var rows = query.executeQuery();
            rows.next();
            return rows.getLong(1);
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
