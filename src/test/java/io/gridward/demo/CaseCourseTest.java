package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import io.gridward.casework.CaseState;
import io.gridward.casework.CaseVerb;

import static org.assertj.core.api.Assertions.assertThat;

class CaseCourseTest {

    private static final DemoTime NOW = new DemoTime(Instant.parse("2026-03-11T08:00:00Z"), ZoneId.of("Asia/Shanghai"));

    @Test
    void begins_with_the_report_and_goes_on_from_where_it_was() {
        assertThat(courses(Duration.ofDays(20))).allSatisfy(steps -> {
            assertThat(steps.get(0).verb()).isEqualTo(CaseVerb.REPORT);
            assertThat(steps.get(0).from()).isNull();
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
                assertThat(steps.get(i).at()).isAfter(steps.get(i - 1).at());
            }
        });
    }

    @Test
    void nothing_has_happened_that_is_still_to_come() {
        assertThat(courses(Duration.ofHours(2)).flatMap(List::stream))
                .allSatisfy(step -> assertThat(step.at()).isBeforeOrEqualTo(NOW.now()));
    }

    @Test
    void old_cases_are_mostly_closed_and_fresh_ones_open() {
        assertThat(shareOf(CaseState.CLOSED, Duration.ofDays(25))).isGreaterThan(0.8);
        assertThat(shareOf(CaseState.CLOSED, Duration.ofHours(1))).isZero();
        assertThat(shareOf(CaseState.REPORTED, Duration.ofDays(25))).isZero();
    }

    @Test
    void rejection_and_resolution_say_why_and_what() {
        assertThat(courses(Duration.ofDays(20)).flatMap(List::stream))
                .filteredOn(step -> step.verb() == CaseVerb.REJECT || step.verb() == CaseVerb.RESOLVE)
                .isNotEmpty()
                .allSatisfy(step -> assertThat(step.note()).isNotBlank());
    }

    @Test
    void offices_work_by_day() {
        var atNight = Instant.parse("2026-03-10T17:00:00Z");
        assertThat(NOW.inOffice(atNight)).isBetween("2026-03-11T00:30:00Z", "2026-03-11T02:00:00Z");
        var byDay = Instant.parse("2026-03-10T02:00:00Z");
        assertThat(NOW.inOffice(byDay)).isEqualTo(byDay);
    }

    @Test
    void in_january_the_grids_are_there_since_last_year() {
        var january = new DemoTime(Instant.parse("2026-01-05T08:00:00Z"), NOW.zone());
        assertThat(january.gridsSince()).isEqualTo("2024-12-31T16:00:00Z");
        assertThat(NOW.gridsSince()).isEqualTo("2025-12-31T16:00:00Z");
    }

    private static double shareOf(CaseState state, Duration ago) {
        return courses(ago)
                .collect(Collectors.averagingInt(
                        steps -> steps.get(steps.size() - 1).to() == state ? 1 : 0));
    }

    private static Stream<List<CaseCourse.Step>> courses(Duration ago) {
        var random = new SplittableRandom(1);
        return Stream.generate(
                        () -> CaseCourse.of(Trouble.any(random), NOW.now().minus(ago), "甲", "指挥室", NOW, random))
                .limit(1000);
    }
}
