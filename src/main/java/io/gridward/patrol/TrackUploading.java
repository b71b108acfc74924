package io.gridward.patrol;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.constraints.NotNull;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/** Takes the track of the worker whose account it is; nobody uploads for another. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "one's own track only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class TrackUploading {

    private final TrackConstraints constraints;
    private final TrackSegments segments;
    private final TrackSieve sieve;
    private final OwnWorker own;
    private final Event<TrackGrew> grew;
    private final PatrolConfig config;

    TrackUploading(
            TrackConstraints constraints,
            TrackSegments segments,
            TrackSieve sieve,
            OwnWorker own,
            Event<TrackGrew> grew,
            PatrolConfig config) {
        this.constraints = constraints;
        this.segments = segments;
        this.sieve = sieve;
        this.own = own;
        this.grew = grew;
        this.config = config;
    }

    /**
     * Takes what is new of it. However a track is cut, repeated and ordered, its days end up with the same points.
     *
     * @throws Problem TRACK_TOO_LONG, ACCOUNT_WITHOUT_WORKER
     */
    public TrackReceipt upload(@NotNull RecordTrack track) {
        constraints.require(track);
        UUID workerId = own.id();
        int points = track.points().size();
        if (points > config.pointsPerUpload()) {
            throw Problem.of(PatrolProblem.TRACK_TOO_LONG).with("limit", config.pointsPerUpload());
        }
        var sifted = sieve.sift(track.points());
        int taken = 0;
        // In order of days, so that two parts over the same days do not block each other.
        for (var day : sifted.days().entrySet()) {
            int fresh = add(workerId, day.getKey(), track, day.getValue());
            if (fresh > 0) {
                grew.fire(new TrackGrew(workerId, day.getKey()));
            }
            taken += fresh;
        }
        int duplicate = points - sifted.refused().size() - sifted.offDuty() - taken;
        return new TrackReceipt(taken, duplicate, sifted.offDuty(), sifted.refused());
    }

    /** How many were new. The second of two copies that arrive together waits here for the first. */
    private int add(UUID workerId, LocalDate day, RecordTrack track, List<StoredPoint> points) {
        var segment = new TrackSegment(track.deviceId(), track.datum(), points);
        if (segments.addUnlessTouched(workerId, day, track.sequence(), segment)) {
            return points.size();
        }
        Set<StoredPoint> known = new HashSet<>();
        segments.touching(workerId, day, segment).stream()
                .filter(other -> other.datum() == track.datum())
                .forEach(other -> known.addAll(other.points()));
        List<StoredPoint> fresh =
                points.stream().filter(point -> !known.contains(point)).toList();
        if (!fresh.isEmpty()) {
            segments.add(workerId, day, track.sequence(), new TrackSegment(track.deviceId(), track.datum(), fresh));
        }
        return fresh.size();
    }
}
