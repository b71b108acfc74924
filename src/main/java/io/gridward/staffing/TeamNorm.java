package io.gridward.staffing;

import java.util.List;
import java.util.Map;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/** How many of each kind a grid should have. An acting worker fills no post. */
record TeamNorm(Map<WorkerKind, Strength> strengths) {

    record Strength(int minimum, int maximum) {}

    /** Nothing is asked of a grid that is out of use. */
    static final TeamNorm NONE = new TeamNorm(Map.of());

    private static final Strength ONE = new Strength(1, 1);

    static TeamNorm of(TeamConfig config) {
        return new TeamNorm(Map.of(
                WorkerKind.LEADER,
                ONE,
                WorkerKind.FULL_TIME,
                ONE,
                WorkerKind.PART_TIME,
                new Strength(config.minimumPartTimers(), config.maximumPartTimers()),
                WorkerKind.SUPERVISOR,
                new Strength(config.minimumSupervisors(), config.maximumSupervisors())));
    }

    List<WorkerKind> vacant(List<TeamMemberView> members) {
        return kinds(members, (count, strength) -> count < strength.minimum());
    }

    List<WorkerKind> overStrength(List<TeamMemberView> members) {
        return kinds(members, (count, strength) -> count > strength.maximum());
    }

    private List<WorkerKind> kinds(List<TeamMemberView> members, BiPredicate<Long, Strength> off) {
        return Stream.of(WorkerKind.values())
                .filter(strengths::containsKey)
                .filter(kind -> off.test(own(members, kind), strengths.get(kind)))
                .toList();
    }

    private static long own(List<TeamMemberView> members, WorkerKind kind) {
        return members.stream()
                .filter(member -> member.role() == kind && !member.acting())
                .count();
    }
}
