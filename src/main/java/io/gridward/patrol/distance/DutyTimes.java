package io.gridward.patrol.distance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * When metres count.
 *
 * @param intervals ordered, apart from each other; none means that nothing counts
 */
public record DutyTimes(List<Interval> intervals) {

    private static final DutyTimes UNLIMITED = new DutyTimes(List.of(new Interval(Instant.MIN, Instant.MAX)));

    /**
     * @param from included
     * @param to excluded
     */
    public record Interval(Instant from, Instant to) {

        /** @throws IllegalArgumentException unless it ends after it begins */
        public Interval {
            if (!from.isBefore(to)) {
                throw new IllegalArgumentException("Duty from " + from + " to " + to + " is no time");
            }
        }

        boolean contains(Instant time) {
            return !time.isBefore(from) && time.isBefore(to);
        }
    }

    /** Takes intervals in any order; those that touch or overlap become one. */
    public DutyTimes {
        var merged = new ArrayList<Interval>();
        for (var interval : intervals.stream()
                .sorted(Comparator.comparing(Interval::from).thenComparing(Interval::to))
                .toList()) {
            var last = merged.isEmpty() ? null : merged.get(merged.size() - 1);
            if (last == null || interval.from().isAfter(last.to())) {
                merged.add(interval);
            } else if (interval.to().isAfter(last.to())) {
                merged.set(merged.size() - 1, new Interval(last.from(), interval.to()));
            }
        }
        intervals = List.copyOf(merged);
    }

    public static DutyTimes unlimited() {
        return UNLIMITED;
    }

    public static DutyTimes of(Instant from, Instant to) {
        return new DutyTimes(List.of(new Interval(from, to)));
    }
}
