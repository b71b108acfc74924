package io.gridward.calendar;

import java.time.LocalDate;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.GridwardTest;
import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The lists that are shipped say what the State Council said. */
@GridwardTest
class ShippedCalendarTest {

    @Inject
    WorkingCalendar calendar;

    @ParameterizedTest
    @CsvSource({
        "2019, 28, 6, 250",
        "2020, 30, 6, 249",
        "2021, 31, 7, 250",
        "2022, 32, 7, 249",
        "2023, 26, 7, 249",
        "2024, 28, 8, 251",
        "2025, 28, 5, 248",
        "2026, 33, 6, 248"
    })
    void each_year_has_its_days_off_and_its_workdays(int year, long off, long madeUp, long worked) {
        assertThat(days(year).filter(day -> calendar.kindOf(day) == DayKind.HOLIDAY))
                .hasSize((int) off);
        assertThat(days(year).filter(day -> calendar.kindOf(day) == DayKind.MAKE_UP_WORKDAY))
                .hasSize((int) madeUp);
        assertThat(days(year).filter(calendar::isWorkday)).hasSize((int) worked);
    }

    @ParameterizedTest
    @CsvSource({
        // A day before New Year is in the list of the year after.
        "2018-12-29, MAKE_UP_WORKDAY",
        "2018-12-31, HOLIDAY",
        "2022-12-31, HOLIDAY",
        // Spring Festival of 2020 went on to that Sunday; the make-up Saturday before it was called off.
        "2020-02-01, HOLIDAY",
        "2020-02-02, HOLIDAY",
        "2020-02-03, WORKDAY",
        "2026-01-04, MAKE_UP_WORKDAY",
        "2026-10-01, HOLIDAY",
        "2026-11-22, REST_DAY",
        "2026-11-23, WORKDAY"
    })
    void days_are_what_they_were(LocalDate day, DayKind kind) {
        assertThat(calendar.kindOf(day)).isEqualTo(kind);
    }

    @Test
    void workdays_are_counted_over_holidays_and_make_up_days() {
        var beforeNationalDay = LocalDate.of(2026, 9, 30);

        assertThat(calendar.nextWorkday(beforeNationalDay)).isEqualTo("2026-10-08");
        // The Saturday is worked.
        assertThat(calendar.plusWorkdays(beforeNationalDay, 3)).isEqualTo("2026-10-10");
        assertThat(calendar.plusWorkdays(beforeNationalDay, 0)).isEqualTo(beforeNationalDay);
    }

    @Test
    void nobody_guesses_what_a_year_without_a_list_is_like() {
        assertThat(calendar.knows(2026)).isTrue();
        assertThat(calendar.knows(2018)).isFalse();
        assertThatThrownBy(() -> calendar.isWorkday(LocalDate.of(2018, 6, 18)))
                .isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                        .isEqualTo(CalendarProblem.CALENDAR_YEAR_UNKNOWN));
    }

    private static Stream<LocalDate> days(int year) {
        return LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1));
    }
}
