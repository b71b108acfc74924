package io.gridward.casework;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import io.gridward.calendar.KnownTime;
import io.gridward.department.DepartmentState;
import io.gridward.department.DepartmentView;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.Position;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Random walks: whoever it is tries whatever it is, again and again. The life cycle decides; this test only looks whether
 * what it lets happen keeps what must hold of every case.
 */
class AnyCourseOfACaseTest {

    private static final int STEPS = 20_000;
    private static final int TRIES_A_CASE = 250;
    private static final String GRID = "330282006004001";
    private static final Deadlines DEADLINES = new Deadlines(KnownTime.of(ZoneId.of("Asia/Shanghai")));
    private static final List<DepartmentView> DEPARTMENTS = List.of(department(1), department(2), department(3));

    private static final List<CaseVerb> VERBS = List.of(CaseVerb.values());
    private static final List<CallbackOutcome> OUTCOMES = List.of(CallbackOutcome.values());

    private final SplittableRandom random = new SplittableRandom(20261124);
    private final Map<UUID, Set<UUID>> membership = new HashMap<>();
    private final List<Caller> people = people();
    private final Set<CaseState> seenStates = new HashSet<>();
    private final Set<CaseVerb> seenVerbs = new HashSet<>();

    @Test
    void every_course_keeps_what_must_hold() {
        int steps = 0;
        while (steps < STEPS) {
            steps += course();
        }
        // A walk that does not get everywhere proves nothing about where it was not.
        assertThat(seenStates).containsExactlyInAnyOrder(CaseState.values());
        assertThat(seenVerbs).containsExactlyInAnyOrder(CaseVerb.values());
    }

    private int course() {
        Instant now = Instant.parse("2026-01-05T01:00:00Z").plus(Duration.ofHours(random.nextInt(24 * 120)));
        var reporter = people.get(random.nextInt(people.size()));
        boolean draft = CaseLifeCycle.beginning(CaseVerb.DRAFT).permits(reporter) && random.nextBoolean();
        if (!CaseLifeCycle.beginning(CaseVerb.REPORT).permits(reporter)) {
            return 0;
        }
        var walk = new Walk(reporter, draft, now);
        for (int i = 0; i < TRIES_A_CASE; i++) {
            walk.tryAnything();
        }
        return walk.steps.size();
    }

    /** One case and all that happened to it. */
    private final class Walk {

        private final CaseFile file;
        private final List<CaseStep> steps = new ArrayList<>();
        private final List<CaseClock> clocks = new ArrayList<>();
        private final Set<UUID> handlers = new HashSet<>();
        private Instant now;

        Walk(Caller reporter, boolean draft, Instant now) {
            this.now = now;
            var source = random.nextBoolean() ? CaseSource.RESIDENT : CaseSource.WORKER;
            var place = new ReportedPlace(121.2, 30.1, Datum.WGS84, null);
            var report = new ReportCase(null, "01001", "堵塞", place, null, source, draft);
            var location = new CaseLocation(new Position(121.2, 30.1, Datum.WGS84), null, GRID, "330282");
            file = new CaseFile(new UUID(0, 1), "20260105000001", new Drain(), report, location, reporter, now);
            keep(file.begun(report.verb(), reporter));
        }

        void tryAnything() {
            now = now.plus(Duration.ofMinutes(random.nextInt(random.nextInt(20) == 0 ? 3_000 : 90)));
            var caller = random.nextInt(6) == 0 ? Caller.SYSTEM : people.get(random.nextInt(people.size()));
            if (!file.isVisible(caller)) {
                return;
            }
            var situation = new CaseSituation(
                    file,
                    caller,
                    file.isHandledBy(caller, membership.getOrDefault(caller.id(), Set.of())),
                    handlers.contains(caller.id()),
                    now);
            // Half of the tries are of what is offered, lest a course never gets far.
            var offered = CaseLifeCycle.allowed(situation);
            var verb = offered.isEmpty() || random.nextInt(4) == 0
                    ? VERBS.get(random.nextInt(VERBS.size()))
                    : offered.get(random.nextInt(offered.size()));
            // What ends a case ends the walk: most of the time it goes on.
            if (Set.of(CaseVerb.TERMINATE, CaseVerb.REJECT, CaseVerb.MERGE).contains(verb) && random.nextInt(6) > 0) {
                return;
            }
            act(move(verb), situation, offered);
        }

        private void act(CaseMove move, CaseSituation situation, List<CaseVerb> offered) {
            var before = CaseView.from(file);
            int handledAt = handling().map(CaseClock::run).orElse(0);
            try {
                var step = file.act(move, situation);
                assertThat(offered).contains(move.verb());
                keep(step);
                check(step, situation, before, handledAt);
            } catch (Problem refused) {
                assertThat(offered).doesNotContain(move.verb());
                assertThat(refused.kind()).isIn(CaseProblem.CASE_TRANSITION_ILLEGAL, CommonProblem.FORBIDDEN);
                assertThat(CaseView.from(file)).isEqualTo(before);
            }
        }

        private void keep(CaseStep step) {
            var set = new ClockSet(file, clocks, limits(), DEADLINES);
            set.follow(step);
            clocks.addAll(set.started());
            if (Set.of(CaseVerb.START, CaseVerb.RESOLVE, CaseVerb.SELF_HANDLE).contains(step.verb())
                    && step.actorId() != null) {
                handlers.add(step.actorId());
            }
            seenStates.add(step.toState());
            seenVerbs.add(step.verb());
            steps.add(step);
        }

        private void check(CaseStep step, CaseSituation situation, CaseView before, int handledAt) {
            var by = situation.caller();
            String what = step.seq() + " " + step.verb() + " " + step.fromState() + " " + step.toState();
            assertThat(step.seq()).as(what).isEqualTo(steps.size());
            assertThat(step.fromState()).as(what).isEqualTo(before.state());
            assertThat(step.toState()).as(what).isEqualTo(file.state());
            assertThat(by.equals(Caller.SYSTEM)
                            || by.reach().covers(GRID)
                            || by.id().equals(file.reportedBy()))
                    .as(what)
                    .isTrue();

            // one open owner
            boolean withDepartment = Set.of(
                            CaseState.DISPATCHED,
                            CaseState.RETURN_REQUESTED,
                            CaseState.IN_PROGRESS,
                            CaseState.SUSPENDED,
                            CaseState.RESOLVED,
                            CaseState.REWORK)
                    .contains(file.state());
            assertThat(!withDepartment || file.departmentId() != null || file.isSelfHandled())
                    .as(what)
                    .isTrue();
            for (var kind : ClockKind.values()) {
                assertThat(clocks.stream().filter(clock -> clock.kind() == kind && clock.isRunning()))
                        .as(what + " " + kind)
                        .hasSizeLessThanOrEqualTo(1);
            }
            assertThat(file.state().isOpen() || clocks.stream().noneMatch(CaseClock::isRunning))
                    .as(what)
                    .isTrue();
            assertThat(file.state() == CaseState.SUSPENDED).as(what).isEqualTo(file.reviewOn() != null);

            // clocks are monotone: nothing but a new department, or a new round, gives back time
            handling()
                    .filter(clock -> clock.run() == handledAt)
                    .filter(clock -> clock.dueAt() != null && before.dueAt() != null)
                    .filter(clock -> before.state() == CaseState.IN_PROGRESS && file.state() == CaseState.IN_PROGRESS)
                    .ifPresent(clock -> assertThat(clock.dueAt()).as(what).isAfterOrEqualTo(before.dueAt()));
            clocks.forEach(clock -> assertThat(
                            clock.stoppedAt() == null || !clock.stoppedAt().isBefore(clock.startedAt()))
                    .as(what)
                    .isTrue());

            // nobody verifies what he has handled; not for ever again; not without a call
            if (step.fromState() == CaseState.VERIFYING && step.verb() == CaseVerb.VERIFY) {
                assertThat(handlers).as(what).doesNotContain(step.actorId());
            }
            assertThat(file.reworks()).as(what).isBetween(0, 2);
            assertThat(file.extensions()).as(what).isBetween(0, 2);
            if (step.verb() == CaseVerb.CLOSE && step.fromState() == CaseState.CALLBACK) {
                assertThat(file.isToBeCalled()).as(what).isFalse();
            }
            if (step.verb() == CaseVerb.REQUEST_RETURN) {
                assertThat(file.isArbitrated()).as(what).isFalse();
            }
            assertThat(file.state().isOpen() || file.supervision() == null)
                    .as(what)
                    .isTrue();
        }

        private Optional<CaseClock> handling() {
            return clocks.stream()
                    .filter(clock -> clock.kind() == ClockKind.HANDLING)
                    .reduce((earlier, later) -> later);
        }

        private CaseMove move(CaseVerb verb) {
            var department = DEPARTMENTS.get(random.nextInt(DEPARTMENTS.size()));
            var outcome = OUTCOMES.get(random.nextInt(OUTCOMES.size()));
            var move =
                    switch (verb) {
                        case SELF_HANDLE -> CaseMove.selfHandle();
                        case ESCALATE -> CaseMove.escalate();
                        case DISPATCH -> CaseMove.dispatch(department);
                        case ARBITRATE -> CaseMove.arbitrate(department);
                        case REQUEST_RETURN -> CaseMove.requestReturn(ReturnReason.NOT_OURS);
                        case REQUEST_EXTENSION -> CaseMove.requestExtension(2);
                        case EXTEND -> CaseMove.extend();
                        case REQUEST_SUSPENSION -> CaseMove.requestSuspension();
                        case SUSPEND -> CaseMove.suspend(LocalDate.of(2026, 12, 31), SuspensionReason.ENGINEERING);
                        case REFUSE_REQUEST -> CaseMove.refuseRequest();
                        case REWORK -> CaseMove.rework();
                        case CALL_BACK -> CaseMove.callBack(outcome);
                        case REOPEN -> CaseMove.reopen();
                        case SUPERVISE -> CaseMove.supervise(Supervision.YELLOW);
                        case LIFT_SUPERVISION -> CaseMove.liftSupervision();
                        default -> CaseMove.of(verb);
                    };
            return move.noting("因故");
        }
    }

    private static ClockLimits limits() {
        return new ClockLimits(new UsualConfig(), Optional.of(new TimeLimit(3, LimitUnit.WORKING_DAY)));
    }

    /** Of each role somebody who reaches the grid, the town, everything, and another town. */
    private List<Caller> people() {
        var all = new ArrayList<Caller>();
        for (var role : Role.values()) {
            for (var reach : List.of(GRID, "330282006004", "330282006", "330282", "*", "330282007")) {
                var person = new Caller(
                        UUID.nameUUIDFromBytes((role + reach).getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                        role.name(),
                        Set.of(role),
                        new Reach(List.of(reach)),
                        null);
                if (Set.of(Role.DEPARTMENT, Role.LEADER, Role.WORKER).contains(role)) {
                    membership.put(
                            person.id(),
                            Set.of(UUID.fromString(
                                    DEPARTMENTS.get(all.size() % 3).id())));
                }
                all.add(person);
            }
        }
        return all;
    }

    private static DepartmentView department(int number) {
        return new DepartmentView(
                new UUID(7, number).toString(),
                "部门" + number,
                "330282",
                null,
                DepartmentState.ACTIVE,
                Instant.EPOCH,
                null,
                null,
                0);
    }

    /** A category of three working days. */
    private static final class Drain extends CaseCategory {
        @Override
        UUID id() {
            return new UUID(3, 1);
        }

        @Override
        String code() {
            return "01001";
        }
    }

    /** What is configured where nothing is configured. */
    private static final class UsualConfig implements CaseworkConfig {
        @Override
        public int acceptanceHours() {
            return 4;
        }

        @Override
        public int signingHours() {
            return 2;
        }

        @Override
        public int verificationDays() {
            return 1;
        }

        @Override
        public int urgentAcceptanceHours() {
            return 1;
        }

        @Override
        public int urgentSigningHours() {
            return 1;
        }

        @Override
        public int urgentVerificationHours() {
            return 24;
        }

        @Override
        public int sampledPercent() {
            return 10;
        }

        @Override
        public int onSiteMetres() {
            return 200;
        }

        @Override
        public Duration lookEvery() {
            return Duration.ofSeconds(20);
        }
    }
}
