package io.gridward.patrol;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.constraints.NotNull;

import io.gridward.identity.OwnWorker;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.problem.Problem;

/**
 * Takes the track of the worker whose account it is; nobody uploads for another. Opens no transaction itself: those who
 * upload at the same time share one.
 */
@UseCase
@Transactional(TxType.SUPPORTS)
@OutsideReach(value = Outside.OPEN, note = "one's own track only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class TrackUploading {

    private final TrackConstraints constraints;
    private final TrackSieve sieve;
    private final OwnWorker own;
    private final TracksTogether together;
    private final PatrolConfig config;

    TrackUploading(
            TrackConstraints constraints,
            TrackSieve sieve,
            OwnWorker own,
            TracksTogether together,
            PatrolConfig config) {
        this.constraints = constraints;
        this.sieve = sieve;
        this.own = own;
        this.together = together;
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
        var parts = sifted.days().entrySet().stream()
                .map(day -> part(workerId, day.getKey(), track, day.getValue()))
                .toList();
        together.take(parts);
        int taken = parts.stream().mapToInt(TrackPart::taken).sum();
        int duplicate = points - sifted.refused().size() - sifted.offDuty() - taken;
        return new TrackReceipt(taken, duplicate, sifted.offDuty(), sifted.refused());
    }

    private static TrackPart part(UUID workerId, LocalDate day, RecordTrack track, List<StoredPoint> points) {
        var segment = new TrackSegment(track.deviceId(), track.datum(), points);
        return new TrackPart(workerId, day, track.sequence(), segment);
    }
}
