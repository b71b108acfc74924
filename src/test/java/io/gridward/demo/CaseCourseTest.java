package io.gridward.demo;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;

import io.gridward.GridwardTest;
import io.gridward.casework.CallbackOutcome;
import io.gridward.casework.CaseClockView;
import io.gridward.casework.CaseState;
import io.gridward.casework.CaseStepView;
import io.gridward.casework.CaseVerb;
import io.gridward.casework.CaseView;
import io.gridward.casework.ClockKind;
import io.gridward.casework.ClockOutcome;
import io.gridward.casework.PastCase;
import io.gridward.casework.PastCaseFacts;
import io.gridward.casework.PastCases;
import io.gridward.casework.Supervision;
import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;

import static org.assertj.core.api.Assertions.assertThat;

/** The cases of the demo as they stand at different moments. */
@GridwardTest
class CaseCourseTest {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    /** A Wednesday afternoon. */
    private static final String USUAL = "2026-03-11T08:00:00Z";

    private static final UUID WORKER_ACCOUNT = new UUID(9, 9);

    /** Working it out takes a while. */
    private static final Map<String, List<DemoCase>> KNOWN = new ConcurrentHashMap<>();

    @Inject
    PastCases pastCases;

    @ParameterizedTest
    @ValueSource(
            strings = {
                USUAL,
                // Monday when offices open, Saturday night, in the middle of a long holiday, in January, in December
                "2026-03-09T00:40:00Z",
                "2026-03-14T14:00:00Z",
                "2026-10-04T02:00:00Z",
                "2026-01-20T05:00:00Z",
                "2026-12-29T05:00:00Z"
            })
    void whenever_it_is_there_are_cases_in_every_state(String now) {
        var states =
                pasts(now).map(PastCase::state).collect(Collectors.toCollection(() -> EnumSet.noneOf(CaseState.class)));
        assertThat(states).containsExactlyInAnyOrder(CaseState.values());
    }

    @Test
    void every_step_is_one_that_the_life_cycle_knows_and_goes_on_from_the_one_before() {
        assertThat(pasts(USUAL).map(PastCaseFacts::steps)).allSatisfy(steps -> {
            assertThat(steps).allMatch(PastCaseFacts::isLawful);
            for (int i = 1; i < steps.size(); i++) {
                assertThat(steps.get(i).from()).isEqualTo(steps.get(i - 1).to());
                assertThat(steps.get(i).at()).isAfterOrEqualTo(steps.get(i - 1).at());
            }
        });
    }

    @Test
    void every_verb_but_the_rare_ones_is_used() {
        var verbs = steps(USUAL).map(CaseStepView::verb).collect(Collectors.toSet());
        var rare = Set.of(CaseVerb.REFUSE_REQUEST, CaseVerb.LIFT_SUPERVISION);
        assertThat(EnumSet.allOf(CaseVerb.class)).allMatch(verb -> verbs.contains(verb) || rare.contains(verb));
    }

    @Test
    void nothing_has_happened_that_is_still_to_come_and_nothing_is_left_to_ring() {
        var now = Instant.parse(USUAL);
        assertThat(steps(USUAL)).allSatisfy(step -> assertThat(step.at()).isBeforeOrEqualTo(now));
        assertThat(pasts(USUAL).flatMap(past -> PastCaseFacts.alarms(past).stream()))
                .isNotEmpty()
                .allSatisfy(alarm -> assertThat(alarm).isAfter(now));
    }

    @Test
    void old_cases_are_mostly_closed_and_most_of_them_in_time() {
        var old = Instant.parse(USUAL).minus(Duration.ofDays(20));
        var closed =
                views(USUAL).filter(view -> view.reportedAt().isBefore(old)).toList();
        assertThat(share(closed, view -> view.state() == CaseState.CLOSED)).isBetween(0.75, 0.95);
        var settled = clocks(USUAL)
                .filter(clock -> clock.kind() == ClockKind.HANDLING && clock.outcome() == ClockOutcome.DONE)
                .toList();
        assertThat(share(settled, clock -> !clock.stoppedAt().isAfter(clock.dueAt())))
                .isBetween(0.8, 0.97);
    }

    @Test
    void what_lies_too_long_is_supervised_by_the_system() {
        assertThat(views(USUAL).map(CaseView::supervision)).contains(Supervision.values());
        assertThat(steps(USUAL).filter(step -> step.verb() == CaseVerb.SUPERVISE))
                .isNotEmpty()
                .allMatch(step -> step.actorName().equals("system"));
    }

    @Test
    void residents_are_called_and_who_is_not_reached_three_times_is_let_be() {
        assertThat(steps(USUAL)
                        .filter(step -> step.verb() == CaseVerb.CLOSE
                                && step.actorName().equals("system")))
                .anyMatch(step -> step.from() == CaseState.CALLBACK)
                .anyMatch(step -> step.from() == CaseState.SELF_HANDLED);
        assertThat(views(USUAL).map(CaseView::satisfaction)).contains(CallbackOutcome.values());
    }

    @Test
    void what_is_merged_is_counted_where_it_went() {
        var all = views(USUAL).toList();
        long merged =
                all.stream().filter(view -> view.state() == CaseState.MERGED).count();
        assertThat(merged).isPositive();
        assertThat(all.stream().mapToInt(view -> view.reports() - 1).sum()).isEqualTo((int) merged);
    }

    @Test
    void the_worker_of_the_demo_has_a_draft_and_a_case_with_a_yellow_card() {
        var own = views(USUAL)
                .filter(view -> WORKER_ACCOUNT.toString().equals(view.reportedBy()))
                .toList();
        assertThat(own)
                .anyMatch(view -> view.state() == CaseState.DRAFT)
                .anyMatch(view -> view.supervision() == Supervision.YELLOW);
    }

    @Test
    void offices_work_by_day() {
        var time = new DemoTime(Instant.parse(USUAL), ZONE);
        var atNight = Instant.parse("2026-03-10T17:00:00Z");
        assertThat(time.inOffice(atNight)).isBetween("2026-03-11T00:30:00Z", "2026-03-11T02:00:00Z");
        var byDay = Instant.parse("2026-03-10T02:00:00Z");
        assertThat(time.inOffice(byDay)).isEqualTo(byDay);
    }

    @Test
    void in_january_the_grids_are_there_since_last_year() {
        var january = new DemoTime(Instant.parse("2026-01-05T08:00:00Z"), ZONE);
        assertThat(january.gridsSince()).isEqualTo("2024-12-31T16:00:00Z");
        assertThat(new DemoTime(Instant.parse(USUAL), ZONE).gridsSince()).isEqualTo("2025-12-31T16:00:00Z");
    }

    private static <T> double share(List<T> all, Predicate<T> which) {
        return all.stream().collect(Collectors.averagingInt(one -> which.test(one) ? 1 : 0));
    }

    private Stream<CaseView> views(String now) {
        return pasts(now).map(PastCaseFacts::view);
    }

    private Stream<CaseStepView> steps(String now) {
        return pasts(now).flatMap(past -> PastCaseFacts.steps(past).stream());
    }

    private Stream<CaseClockView> clocks(String now) {
        return pasts(now).flatMap(past -> PastCaseFacts.clocks(past).stream());
    }

    private Stream<PastCase> pasts(String now) {
        return KNOWN.computeIfAbsent(now, this::at).stream().map(DemoCase::past);
    }

    private List<DemoCase> at(String now) {
        var time = new DemoTime(Instant.parse(now), ZONE);
        var teams = teams();
        var cases = new DemoCases(pastCases, time, teams, new CaseOffices(departments(), teams, WORKER_ACCOUNT));
        var reports = cases.reports();
        var numbers = IntStream.range(0, reports.size())
                .mapToObj("20260101%06d"::formatted)
                .toList();
        return QuarkusTransaction.requiringNew().call(() -> cases.went(reports, numbers));
    }

    private static List<DepartmentView> departments() {
        return Trouble.ALL.stream()
                .map(Trouble::department)
                .distinct()
                .map(name -> new DepartmentView(
                        UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        name,
                        DemoCounty.COUNTY,
                        null,
                        DepartmentState.ACTIVE,
                        Instant.EPOCH,
                        null,
                        null,
                        0))
                .toList();
    }

    /** A row of squares, the first of them that of the demo accounts. */
    private static List<DemoTeam> teams() {
        var teams = new ArrayList<DemoTeam>();
        for (int i = 0; i < 100; i++) {
            var square = new GeometryFactory().toGeometry(new Envelope(121 + i * 0.01, 121.01 + i * 0.01, 30, 30.01));
            var tile = new CountyTiling.Grid("330282006004", i + 1, square);
            int first = i * 4;
            teams.add(new DemoTeam(
                    new DemoGrid(tile, "团圈社区", "浒山街道"),
                    member(first),
                    member(first + 1),
                    List.of(member(first + 2)),
                    member(first + 3)));
        }
        return teams;
    }

    private static DemoTeam.Member member(int number) {
        return new DemoTeam.Member(DemoId.WORKER.of(number + 1), "甲" + number);
    }
}
