package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

import io.gridward.shared.geo.Geodesy;

/**
 * Records that come too fast at one spot (DOMAIN.md §5: more than 3 in 10 minutes count as 1).
 *
 * <p>A window begins with a record and holds those that follow it within the time, at no more than the distance from it.
 * Where it holds more records than are believed, all of them are in a burst; windows that share a record are one burst. A
 * burst counts as one for each time it lasts: its first record, then the first that comes a whole window after the one
 * that counted last. What is in no burst counts.
 *
 * <p>The answer depends on the records alone, never on the order in which they arrive, and a further record never takes
 * another out of a burst.
 *
 * @param most so many in a window are still believed
 */
public record Bursts(int most, Duration window, double metres) {

    /**
     * A record of one worker.
     *
     * @param longitude degrees in WGS-84
     * @param latitude degrees in WGS-84
     */
    public record Made(UUID id, Instant at, double longitude, double latitude) {

        public static Made of(FiledRecord filed) {
            return new Made(filed.id(), filed.occurredAt(), filed.longitude(), filed.latitude());
        }
    }

    private static final Comparator<Made> ORDER =
            Comparator.comparing(Made::at).thenComparing(made -> made.id().toString());

    public static Bursts of(RecordConfig.Burst settings) {
        return new Bursts(settings.records(), settings.window(), settings.metres());
    }

    /** The ids of those that are in a burst. */
    public Set<UUID> members(Collection<Made> records) {
        var members = new HashSet<UUID>();
        bursts(sorted(records)).forEach(burst -> burst.forEach(made -> members.add(made.id())));
        return members;
    }

    /** The ids of those that count. */
    public Set<UUID> counting(Collection<Made> records) {
        var sorted = sorted(records);
        var counting = new HashSet<UUID>();
        sorted.forEach(made -> counting.add(made.id()));
        for (var burst : bursts(sorted)) {
            var last = Instant.MIN;
            for (var made : burst) {
                if (made.at().isBefore(last)) {
                    counting.remove(made.id());
                } else {
                    last = made.at().plus(window);
                }
            }
        }
        return counting;
    }

    private static List<Made> sorted(Collection<Made> records) {
        return records.stream().sorted(ORDER).toList();
    }

    /** Each in order. */
    private Collection<List<Made>> bursts(List<Made> sorted) {
        int[] first = new int[sorted.size()];
        Arrays.fill(first, -1);
        int begin = 0;
        for (int i = 0; i < sorted.size(); i++) {
            while (sorted.get(begin).at().isBefore(sorted.get(i).at())) {
                begin++;
            }
            var near = near(sorted, i, begin);
            if (near.size() > most) {
                near.forEach(member -> first[member] = first[member] < 0 ? member : first[member]);
                near.forEach(member -> join(first, near.get(0), member));
            }
        }
        var bursts = new TreeMap<Integer, List<Made>>();
        for (int i = 0; i < first.length; i++) {
            if (first[i] >= 0) {
                bursts.computeIfAbsent(root(first, i), none -> new ArrayList<>())
                        .add(sorted.get(i));
            }
        }
        return bursts.values();
    }

    /** The window that begins with one record; those of the same moment are in it, whichever comes first. */
    private List<Integer> near(List<Made> sorted, int of, int begin) {
        var origin = sorted.get(of);
        var end = origin.at().plus(window);
        var near = new ArrayList<Integer>();
        for (int i = begin; i < sorted.size() && sorted.get(i).at().isBefore(end); i++) {
            var other = sorted.get(i);
            if (Geodesy.distance(origin.longitude(), origin.latitude(), other.longitude(), other.latitude())
                    <= metres) {
                near.add(i);
            }
        }
        return near;
    }

    private static void join(int[] first, int one, int other) {
        int rootOfOne = root(first, one);
        int rootOfOther = root(first, other);
        first[Math.max(rootOfOne, rootOfOther)] = Math.min(rootOfOne, rootOfOther);
    }

    private static int root(int[] first, int of) {
        int root = of;
        while (first[root] != root) {
            root = first[root];
        }
        return root;
    }
}
