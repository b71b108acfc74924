package io.gridward.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.distance.DayDistance;
import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.patrol.distance.TrackPoint;

/**
 * How far workers walked on a day, for other capabilities and whoever asks: runs in the caller's transaction, checks no
 * role, no reach, and remembers no look, since nobody sees where they were.
 */
@ApplicationScoped
public class WalkedDays {

    private final TrackSegments segments;
    private final DutyHours hours;
    private final SideBySide sideBySide;
    private final DistanceAlgorithm algorithm = new DistanceAlgorithm();

    WalkedDays(TrackSegments segments, DutyHours hours, SideBySide sideBySide) {
        this.segments = segments;
        this.hours = hours;
        this.sideBySide = sideBySide;
    }

    /**
     * Measures the day of each worker: one statement, and all processors.
     *
     * @param workers each with where his grid was at any moment
     * @return a day for each of them, of no metres where there is no track
     */
    public Map<UUID, DayDistance> of(LocalDate day, Map<UUID, ? extends GridMembership> workers) {
        if (workers.isEmpty()) {
            return Map.of();
        }
        var found = segments.of(workers.keySet(), day);
        var dutyTimes = hours.of(day);
        return sideBySide
                .each(workers.entrySet(), worker -> {
                    var track = points(found.getOrDefault(worker.getKey(), List.of()));
                    return Map.entry(worker.getKey(), algorithm.compute(track, dutyTimes, worker.getValue()));
                })
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static List<TrackPoint> points(List<TrackSegment> segments) {
        return segments.stream()
                .flatMap(segment -> segment.trackPoints().stream())
                .toList();
    }
}
