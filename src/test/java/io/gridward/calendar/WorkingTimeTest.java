package io.gridward.calendar;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Properties by random search; single deadlines are TimeLimitTest's. */
class WorkingTimeTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingTime TIME = KnownTime.of(SHANGHAI);
    private static final int TRIES = 5_000;

    private final SplittableRandom random = new SplittableRandom(20261123);

    @Test
    void what_ends_after_some_time_is_so_long_after() {
        for (int i = 0; i < TRIES; i++) {
            Instant from = anyTime();
            var length = anyLength();
            assertThat(TIME.between(from, TIME.after(from, length)))
                    .as("%s + %s", from, length)
                    .isEqualTo(length);
        }
    }

    @Test
    void it_ends_in_working_hours_of_a_workday() {
        for (int i = 0; i < TRIES; i++) {
            var end = LocalDateTime.ofInstant(TIME.after(anyTime(), anyLength()), SHANGHAI);
            assertThat(KnownTime.DAYS.isWorkday(end.toLocalDate()))
                    .as("%s", end)
                    .isTrue();
            assertThat(end.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
        }
    }

    @Test
    void time_adds_up() {
        for (int i = 0; i < TRIES; i++) {
            Instant one = anyTime();
            Instant other = one.plusSeconds(random.nextInt(20 * 86_400));
            Instant third = other.plusSeconds(random.nextInt(20 * 86_400));
            assertThat(TIME.between(one, other).plus(TIME.between(other, third)))
                    .isEqualTo(TIME.between(one, third));
        }
    }

    @Test
    void nothing_passes_backwards() {
        Instant now = at("2026-11-23T10:00");
        assertThat(TIME.between(now, now.minusSeconds(3600))).isZero();
    }

    /** An hour that the clock leaps over or repeats on the way is no working time here. */
    @Test
    void summer_time_neither_adds_nor_takes() {
        var berlin = ZoneId.of("Europe/Berlin");
        var there = KnownTime.of(berlin);
        for (var day : List.of(LocalDate.of(2026, 3, 27), LocalDate.of(2026, 10, 23))) {
            Instant friday = day.atTime(16, 30).atZone(berlin).toInstant();
            assertThat(there.after(friday, Duration.ofHours(2)))
                    .isEqualTo(day.plusDays(3).atTime(9, 30).atZone(berlin).toInstant());
        }
    }

    @Test
    void a_year_whose_list_is_not_known_is_not_guessed() {
        Instant eve = at("2026-12-31T17:00");
        assertThat(TIME.after(eve, Duration.ofMinutes(30))).isEqualTo(at("2026-12-31T17:30"));
        assertThatThrownBy(() -> TIME.after(eve, Duration.ofMinutes(31))).isInstanceOf(Problem.class);
    }

    private Instant anyTime() {
        return at("2026-01-01T00:00").plusSeconds(random.nextInt(330 * 86_400));
    }

    private Duration anyLength() {
        return Duration.ofSeconds(1 + random.nextInt(15 * 9 * 3600));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(SHANGHAI).toInstant();
    }
}
