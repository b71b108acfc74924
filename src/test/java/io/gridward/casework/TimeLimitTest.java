package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import io.gridward.calendar.KnownTime;
import io.gridward.calendar.WorkingTime;

import static org.assertj.core.api.Assertions.assertThat;

/** A workday is worked from half past eight to half past five: nine hours. */
class TimeLimitTest {

    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final WorkingTime TIME = KnownTime.of(SHANGHAI);
    private static final TimeLimit THREE_DAYS = new TimeLimit(3, LimitUnit.WORKING_DAY);
    private static final List<LimitUnit> UNITS = List.of(LimitUnit.values());
    private static final int TRIES = 3_000;

    /** Computed by hand from the list of 2026. */
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-11-23T10:00,2,WORKING_HOUR,2026-11-23T12:00
            2026-11-23T12:15,4,WORKING_HOUR,2026-11-23T16:15
            2026-11-23T16:30,2,WORKING_HOUR,2026-11-24T09:30
            2026-11-23T17:30,1,WORKING_HOUR,2026-11-24T09:30
            2026-11-23T18:00,1,WORKING_HOUR,2026-11-24T09:30
            2026-11-23T07:00,1,WORKING_HOUR,2026-11-23T09:30
            2026-11-23T08:30,9,WORKING_HOUR,2026-11-23T17:30
            2026-11-23T08:30,10,WORKING_HOUR,2026-11-24T09:30
            # over a weekend
            2026-11-27T17:00,1,WORKING_HOUR,2026-11-30T09:00
            2026-11-28T10:00,4,WORKING_HOUR,2026-11-30T12:30
            2026-11-23T10:00,1,WORKING_DAY,2026-11-24T10:00
            2026-11-23T10:00,3,WORKING_DAY,2026-11-26T10:00
            2026-11-25T15:00,5,WORKING_DAY,2026-12-02T15:00
            2026-11-23T08:30,1,WORKING_DAY,2026-11-23T17:30
            2026-11-23T17:30,1,WORKING_DAY,2026-11-24T17:30
            2026-11-23T08:30,20,WORKING_DAY,2026-12-18T17:30
            # over the National Day and its make-up Saturday
            2026-09-30T17:00,1,WORKING_HOUR,2026-10-08T09:00
            2026-09-30T10:00,3,WORKING_DAY,2026-10-10T10:00
            2026-10-10T16:30,2,WORKING_HOUR,2026-10-12T09:30
            2026-09-21T12:00,15,WORKING_DAY,2026-10-19T12:00
            # the make-up Sunday
            2026-09-20T09:00,4,WORKING_HOUR,2026-09-20T13:00
            2026-09-18T15:00,1,WORKING_DAY,2026-09-20T15:00
            2026-09-24T16:00,1,WORKING_DAY,2026-09-28T16:00
            # the Spring Festival with a make-up Saturday before and after
            2026-02-13T17:00,1,WORKING_HOUR,2026-02-14T09:00
            2026-02-14T17:00,1,WORKING_HOUR,2026-02-24T09:00
            2026-02-13T10:00,7,WORKING_DAY,2026-03-02T10:00
            2026-04-02T14:00,2,WORKING_DAY,2026-04-07T14:00
            2026-04-30T17:00,2,WORKING_HOUR,2026-05-06T10:00
            2026-05-08T17:00,1,WORKING_HOUR,2026-05-09T09:00
            2026-06-18T16:00,3,WORKING_HOUR,2026-06-22T10:00
            # the edges of the year
            2026-01-01T10:00,1,WORKING_HOUR,2026-01-04T09:30
            2026-01-04T10:00,5,WORKING_DAY,2026-01-09T10:00
            2026-12-31T10:00,4,WORKING_HOUR,2026-12-31T14:00
            # around the clock
            2026-02-21T23:00,2,URGENT_HOUR,2026-02-22T01:00
            2026-11-23T10:00,24,URGENT_HOUR,2026-11-24T10:00
            2026-12-31T23:30,2,URGENT_HOUR,2027-01-01T01:30
            """)
    void it_ends_when_the_calendar_says(LocalDateTime from, int amount, LimitUnit unit, LocalDateTime due) {
        assertThat(new TimeLimit(amount, unit).endsAfter(at(from), List.of(), TIME))
                .isEqualTo(at(due));
    }

    @Test
    void what_was_left_at_a_pause_is_left_after_it() {
        // Two of three days are left on Tuesday morning, and on the Tuesday after.
        assertThat(end("2026-11-23T10:00", pause("2026-11-24T10:00", "2026-12-01T10:00")))
                .isEqualTo(at("2026-12-03T10:00"));
    }

    @Test
    void a_pause_in_the_night_changes_nothing() {
        assertThat(end("2026-11-23T10:00", pause("2026-11-23T20:00", "2026-11-24T06:00")))
                .isEqualTo(at("2026-11-26T10:00"));
    }

    @Test
    void a_pause_over_a_holiday_costs_only_the_workdays_in_it() {
        // 30 September and 8 October from ten to ten: one working day.
        assertThat(end("2026-09-29T10:00", pause("2026-09-30T10:00", "2026-10-08T10:00")))
                .isEqualTo(at("2026-10-10T10:00"));
    }

    @Test
    void pauses_add_up() {
        assertThat(end(
                        "2026-11-23T10:00",
                        pause("2026-11-23T11:00", "2026-11-23T12:00"),
                        pause("2026-11-25T09:00", "2026-11-26T09:00")))
                .isEqualTo(at("2026-11-27T11:00"));
    }

    @Test
    void a_pause_that_begins_when_all_is_over_comes_too_late() {
        assertThat(end("2026-11-23T10:00", pause("2026-11-26T10:00", "2026-12-09T10:00")))
                .isEqualTo(at("2026-11-26T10:00"));
    }

    @Test
    void a_part_of_it_is_over_before_all_and_more_of_it_after() {
        Instant start = at("2026-11-23T10:00");
        assertThat(THREE_DAYS.endsAfter(start, List.of(), 50, TIME)).isEqualTo(at("2026-11-24T14:30"));
        assertThat(THREE_DAYS.endsAfter(start, List.of(), 150, TIME)).isEqualTo(at("2026-11-27T14:30"));
    }

    /** By random search: a pause never brings the end forward, nor puts it off by more than it lasted in working time. */
    @Test
    void a_pause_never_shortens_what_remains() {
        var random = new SplittableRandom(7);
        for (int i = 0; i < TRIES; i++) {
            Instant start = at("2026-01-01T00:00").plusSeconds(random.nextInt(250 * 86_400));
            var limit = new TimeLimit(1 + random.nextInt(20), anyUnit(random));
            var pauses = new ArrayList<TimeLimit.Pause>();
            Instant plain = limit.endsAfter(start, pauses, TIME);
            Instant last = start;
            Instant before = plain;
            for (int n = random.nextInt(4); n >= 0; n--) {
                Instant from = last.plusSeconds(random.nextInt(3 * 86_400));
                Instant to = from.plusSeconds(random.nextInt(5 * 86_400));
                pauses.add(new TimeLimit.Pause(from, to));
                last = to;
                Instant after = limit.endsAfter(start, pauses, TIME);
                assertThat(after).as("%s from %s with %s", limit, start, pauses).isAfterOrEqualTo(before);
                if (from.isBefore(before)) {
                    var ticking =
                            limit.unit() == LimitUnit.URGENT_HOUR ? Duration.between(from, to) : TIME.between(from, to);
                    var more = limit.unit() == LimitUnit.URGENT_HOUR
                            ? Duration.between(before, after)
                            : TIME.between(before, after);
                    assertThat(more)
                            .as("%s from %s with %s", limit, start, pauses)
                            .isEqualTo(ticking);
                } else {
                    assertThat(after).isEqualTo(before);
                }
                before = after;
            }
            if (limit.unit() != LimitUnit.URGENT_HOUR) {
                var local = LocalDateTime.ofInstant(before, SHANGHAI);
                assertThat(local.toLocalTime()).isBetween(LocalTime.of(8, 30), LocalTime.of(17, 30));
            }
        }
    }

    @Test
    void the_order_in_which_a_calendar_is_entered_does_not_matter() {
        var random = new SplittableRandom(11);
        for (int i = 0; i < 300; i++) {
            Instant start = at("2026-01-01T00:00").plusSeconds(random.nextInt(300 * 86_400));
            var limit = new TimeLimit(1 + random.nextInt(15), LimitUnit.WORKING_DAY);
            assertThat(limit.endsAfter(start, List.of(), KnownTime.shuffled(SHANGHAI, i)))
                    .isEqualTo(limit.endsAfter(start, List.of(), TIME));
        }
    }

    private static LimitUnit anyUnit(SplittableRandom random) {
        return UNITS.get(random.nextInt(UNITS.size()));
    }

    private static Instant end(String start, TimeLimit.Pause... pauses) {
        return THREE_DAYS.endsAfter(at(start), List.of(pauses), TIME);
    }

    private static TimeLimit.Pause pause(String from, String to) {
        return new TimeLimit.Pause(at(from), at(to));
    }

    private static Instant at(String local) {
        return at(LocalDateTime.parse(local));
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(SHANGHAI).toInstant();
    }
}
