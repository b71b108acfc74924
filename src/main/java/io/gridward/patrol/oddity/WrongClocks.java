package io.gridward.patrol.oddity;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.oddity.Oddity.Evidence;

/** What the times of the points and the times of their coming say about the telephone's clock. */
final class WrongClocks {

    /** Clocks that no one has touched differ by seconds. */
    private static final double AHEAD_SECONDS = 30;

    /** A delay is steady when this many parts in a row, over this time, differ by no more than this. */
    private static final int STEADY_PARTS = 5;

    private static final Duration STEADY_FOR = Duration.ofMinutes(5);
    private static final double STEADY_SECONDS = 60;

    private static final double MOVED_SECONDS = 600;

    private WrongClocks() {}

    /** Parts whose every point lies after the moment it was told. */
    static List<Oddity> ahead(List<ToldPart> parts) {
        return parts.stream()
                .filter(part -> aheadSeconds(part) > AHEAD_SECONDS)
                .map(part -> new Oddity(
                        Oddity.Kind.CLOCK_AHEAD,
                        part.from(),
                        part.to(),
                        Map.of(Evidence.SECONDS, aheadSeconds(part), Evidence.POINTS, (double)
                                part.points().size())))
                .toList();
    }

    /**
     * The delay of the parts is steady for a while and later steady otherwise. What was held back and sent at once is not
     * steady: each part of it comes with another delay.
     */
    static List<Oddity> moved(List<ToldPart> parts) {
        var received = parts.stream()
                .sorted(Comparator.comparing(ToldPart::receivedAt).thenComparing(ToldPart::to))
                .toList();
        var found = new ArrayList<Oddity>();
        @Nullable ToldPart steadyBefore = null;
        for (int end = STEADY_PARTS; end <= received.size(); end++) {
            var lately = received.subList(end - STEADY_PARTS, end);
            if (isSteady(lately)) {
                var now = lately.get(0);
                if (steadyBefore != null && hasMoved(steadyBefore, now)) {
                    found.add(moved(steadyBefore, now));
                }
                steadyBefore = lately.get(STEADY_PARTS - 1);
            }
        }
        return found;
    }

    private static double aheadSeconds(ToldPart part) {
        return Duration.between(part.receivedAt(), part.from()).toMillis() / 1000.0;
    }

    private static boolean isSteady(List<ToldPart> parts) {
        var delays = parts.stream().mapToDouble(ToldPart::delaySeconds).summaryStatistics();
        var lasted = Duration.between(
                parts.get(0).receivedAt(), parts.get(parts.size() - 1).receivedAt());
        return delays.getMax() - delays.getMin() <= STEADY_SECONDS && lasted.compareTo(STEADY_FOR) >= 0;
    }

    private static boolean hasMoved(ToldPart before, ToldPart now) {
        return Math.abs(now.delaySeconds() - before.delaySeconds()) > MOVED_SECONDS;
    }

    private static Oddity moved(ToldPart before, ToldPart now) {
        var first = before.to().isBefore(now.to()) ? before : now;
        var last = first.equals(before) ? now : before;
        return new Oddity(
                Oddity.Kind.CLOCK_MOVED,
                first.to(),
                last.to(),
                Map.of(Evidence.SECONDS, before.delaySeconds() - now.delaySeconds()));
    }
}
