package io.gridward.duty;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.calendar.WorkingTimes;
import io.gridward.calendar.WorkingTimes.Period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

class HalfDaysTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.of(2026, 11, 23);
    private static final WorkingTimes TIMES = times("08:30", "12:00", "13:00", "17:30");

    @ParameterizedTest
    @CsvSource({
        "00:00, 23:59, WHOLE",
        "08:30, 17:30, WHOLE",
        "08:30, 12:00, MORNING",
        "00:00, 12:00, MORNING",
        "12:00, 17:30, AFTERNOON",
        "13:00, 23:00, AFTERNOON",
        // half of the morning's three and a half hours
        "08:30, 10:15, MORNING",
        "08:30, 10:14, NONE",
        "10:15, 12:00, MORNING",
        // half of the afternoon's four and a half
        "15:15, 18:00, AFTERNOON",
        "15:16, 18:00, NONE",
        "09:00, 16:00, WHOLE",
        // noon is nobody's working time
        "12:00, 13:00, NONE",
        "17:30, 20:00, NONE"
    })
    void a_half_is_exempt_when_half_of_its_working_time_is(String from, String to, ExemptPart expected) {
        assertThat(HalfDays.of(TIMES, DAY, exempt(from, to))).isEqualTo(expected);
    }

    @Test
    void nothing_exempts_from_nothing() {
        assertThat(HalfDays.of(TIMES, DAY, List.of())).isEqualTo(ExemptPart.NONE);
    }

    @Test
    void pieces_add_up() {
        assertThat(HalfDays.of(TIMES, DAY, exempt("11:00", "12:00", "08:30", "09:15")))
                .isEqualTo(ExemptPart.MORNING);
    }

    @Test
    void what_two_cover_counts_once() {
        // One within another, and two that overlap: an hour and a half in all.
        assertThat(HalfDays.of(TIMES, DAY, exempt("08:30", "10:00", "08:45", "09:00", "09:00", "10:00")))
                .isEqualTo(ExemptPart.NONE);
    }

    @Test
    void leave_of_several_days_covers_each() {
        var week = new Period(
                DAY.minusDays(3).atStartOfDay(ZONE).toInstant(),
                DAY.plusDays(1).atTime(12, 0).atZone(ZONE).toInstant());

        assertThat(HalfDays.of(TIMES, DAY, List.of(week))).isEqualTo(ExemptPart.WHOLE);
        assertThat(HalfDays.of(TIMES, DAY.plusDays(1), List.of(week))).isEqualTo(ExemptPart.MORNING);
        assertThat(HalfDays.of(TIMES, DAY.plusDays(2), List.of(week))).isEqualTo(ExemptPart.NONE);
    }

    @Test
    void working_times_out_of_order_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> times("08:30", "13:00", "12:00", "17:30"));
    }

    private static WorkingTimes times(String from, String noonFrom, String noonTo, String to) {
        return new WorkingTimes(
                LocalTime.parse(from), LocalTime.parse(noonFrom), LocalTime.parse(noonTo), LocalTime.parse(to), ZONE);
    }

    /** @param times from, to, from, to, … */
    private static List<Period> exempt(String... times) {
        return Stream.iterate(0, i -> i < times.length, i -> i + 2)
                .map(i -> new Period(
                        DAY.atTime(LocalTime.parse(times[i])).atZone(ZONE).toInstant(),
                        DAY.atTime(LocalTime.parse(times[i + 1])).atZone(ZONE).toInstant()))
                .toList();
    }
}
