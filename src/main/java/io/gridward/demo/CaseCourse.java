package io.gridward.demo;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CaseState;
import io.gridward.casework.CaseVerb;

/** How one case of the demo went, as far as time has come: its steps along the path of DOMAIN.md §6. */
final class CaseCourse {

    /**
     * @param from null for the first
     * @param department who handles the case from this step on
     */
    record Step(
            CaseVerb verb,
            @Nullable CaseState from,
            CaseState to,
            Instant at,
            String actor,
            @Nullable String department,
            @Nullable String note) {}

    private static final int PERCENT_REJECTED = 4;

    /** One case in a hundred waits at each open state, however old it is. */
    private static final int OPEN_STATES = 5;

    /** What nobody has dispatched does not lie about longer than this. */
    private static final Duration LONGEST_INTAKE = Duration.ofDays(10);

    private static final List<String> WHY_REJECTED =
            List.of("与已受理事件重复，不再立案", "经现场核实，反映情况不存在", "不属于网格事件受理范围，已告知反映人相关渠道");

    private final Trouble trouble;
    private final String commandRoom;
    private final DemoTime time;
    private final SplittableRandom random;
    private final List<Step> steps = new ArrayList<>();

    private CaseCourse(Trouble trouble, String commandRoom, DemoTime time, SplittableRandom random) {
        this.trouble = trouble;
        this.commandRoom = commandRoom;
        this.time = time;
        this.random = random;
    }

    /**
     * @param reportedAt not in the future
     * @param commandRoom who takes the case in, dispatches and closes it
     */
    static List<Step> of(
            Trouble trouble,
            Instant reportedAt,
            String reporter,
            String commandRoom,
            DemoTime time,
            SplittableRandom random) {
        var course = new CaseCourse(trouble, commandRoom, time, random);
        course.steps.add(new Step(CaseVerb.REPORT, null, CaseState.REPORTED, reportedAt, reporter, null, null));
        int fate = random.nextInt(100);
        if (fate < PERCENT_REJECTED) {
            course.reject();
        } else {
            course.handle();
        }
        return course.steps.stream()
                .limit(stuckAfter(fate - PERCENT_REJECTED, reportedAt, time))
                .takeWhile(step -> !step.at().isAfter(time.now()))
                .toList();
    }

    private void reject() {
        String why = WHY_REJECTED.get(random.nextInt(WHY_REJECTED.size()));
        next(CaseVerb.REJECT, CaseState.REJECTED, minutes(10, 240), commandRoom, null, why);
    }

    private void handle() {
        String department = trouble.department();
        int usual = trouble.hours() * 60;
        next(CaseVerb.ACCEPT, CaseState.ACCEPTED, minutes(3, 120), commandRoom, null, null);
        next(CaseVerb.DISPATCH, CaseState.DISPATCHED, minutes(3, 90), commandRoom, department, null);
        next(CaseVerb.START, CaseState.IN_PROGRESS, minutes(20, 480), department, department, null);
        var work = minutes(usual / 4, usual * 5 / 4);
        next(CaseVerb.RESOLVE, CaseState.RESOLVED, work, department, department, trouble.result());
        String checked = random.nextInt(3) == 0 ? "现场核查，问题已解决" : null;
        next(CaseVerb.CLOSE, CaseState.CLOSED, minutes(60, 1800), commandRoom, department, checked);
    }

    private void next(
            CaseVerb verb,
            CaseState to,
            Duration after,
            String actor,
            @Nullable String department,
            @Nullable String note) {
        var last = steps.get(steps.size() - 1);
        Instant at = last.at().plus(after);
        steps.add(
                new Step(verb, last.to(), to, trouble.isEmergency() ? at : time.inOffice(at), actor, department, note));
    }

    /** After how many steps the case waits for ever. */
    private static int stuckAfter(int draw, Instant reportedAt, DemoTime time) {
        boolean handled = draw < 0 || draw >= OPEN_STATES;
        boolean tooOld = draw < 2 && reportedAt.isBefore(time.now().minus(LONGEST_INTAKE));
        return handled || tooOld ? Integer.MAX_VALUE : draw + 1;
    }

    private Duration minutes(int from, int to) {
        return Duration.ofSeconds(random.nextInt(from * 60, to * 60));
    }
}
