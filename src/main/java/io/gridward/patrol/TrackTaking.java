package io.gridward.patrol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Adds what is new of parts of tracks to what is there. Runs in the caller's transaction. */
@ApplicationScoped
class TrackTaking {

    private final TrackSegments segments;
    private final Event<TracksGrew> grew;

    TrackTaking(TrackSegments segments, Event<TracksGrew> grew) {
        this.segments = segments;
        this.grew = grew;
    }

    /**
     * However a track is cut, repeated and ordered, its days end up with the same points. Of two copies that arrive
     * together the second waits here for the first.
     */
    void take(List<TrackPart> parts) {
        var ordered = parts.stream().sorted(TrackPart.ORDER).toList();
        var added = segments.addUnlessTouched(ordered);
        Set<TracksGrew.Day> grown = new HashSet<>();
        for (int i = 0; i < ordered.size(); i++) {
            var part = ordered.get(i);
            part.took(added[i] ? part.segment().points().size() : addFresh(part));
            if (part.taken() > 0) {
                grown.add(new TracksGrew.Day(part.workerId(), part.day()));
            }
        }
        if (!grown.isEmpty()) {
            grew.fire(new TracksGrew(grown));
        }
    }

    private int addFresh(TrackPart part) {
        var segment = part.segment();
        Set<StoredPoint> known = new HashSet<>();
        segments.touching(part).stream()
                .filter(other -> other.datum() == segment.datum())
                .forEach(other -> known.addAll(other.points()));
        List<StoredPoint> fresh = segment.points().stream()
                .filter(point -> !known.contains(point))
                .toList();
        if (!fresh.isEmpty()) {
            segments.add(part, new TrackSegment(segment.deviceId(), segment.datum(), fresh));
        }
        return fresh.size();
    }
}
