package io.gridward.patrol;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.UUID;

/** What an upload brings of one business day of a worker, and in the end how much of it was new. */
final class TrackPart {

    /** The order in which days are locked, so that those who want the same ones do not block each other. */
    static final Comparator<TrackPart> ORDER =
            Comparator.comparing(TrackPart::workerId).thenComparing(TrackPart::day);

    private final UUID workerId;
    private final LocalDate day;
    private final long sequence;
    private final TrackSegment segment;
    private int taken;

    TrackPart(UUID workerId, LocalDate day, long sequence, TrackSegment segment) {
        this.workerId = workerId;
        this.day = day;
        this.sequence = sequence;
        this.segment = segment;
    }

    UUID workerId() {
        return workerId;
    }

    LocalDate day() {
        return day;
    }

    long sequence() {
        return sequence;
    }

    TrackSegment segment() {
        return segment;
    }

    void took(int points) {
        taken = points;
    }

    /** How many points were new. */
    int taken() {
        return taken;
    }
}
