package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.OwnWorker;
import io.gridward.patrol.TrackReceipt.RefusedPoint;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.geo.GeoProblem;
import io.gridward.shared.geo.Position;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Takes the track of the worker whose account it is; nobody uploads for another. */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "one's own track only")
@RolesAllowed({Role.Names.LEADER, Role.Names.WORKER, Role.Names.PART_TIMER})
public class TrackUploading {

    private final TrackSegments segments;
    private final OwnWorker own;
    private final Locks locks;
    private final Event<TrackGrew> grew;
    private final PatrolConfig config;
    private final Time time;

    TrackUploading(
            TrackSegments segments, OwnWorker own, Locks locks, Event<TrackGrew> grew, PatrolConfig config, Time time) {
        this.segments = segments;
        this.own = own;
        this.locks = locks;
        this.grew = grew;
        this.config = config;
        this.time = time;
    }

    /**
     * Takes what is new of it. However a track is cut, repeated and ordered, its days end up with the same points.
     *
     * @throws Problem TRACK_TOO_LONG, ACCOUNT_WITHOUT_WORKER
     */
    public TrackReceipt upload(@NotNull @Valid RecordTrack track) {
        UUID workerId = own.id();
        int points = track.points().size();
        if (points > config.pointsPerUpload()) {
            throw Problem.of(PatrolProblem.TRACK_TOO_LONG)
                    .with("limit", config.pointsPerUpload())
                    .with("points", points);
        }
        var refused = new ArrayList<RefusedPoint>();
        Map<LocalDate, NavigableSet<StoredPoint>> days = new TreeMap<>();
        int offDuty = 0;
        var latest = time.now().plus(config.clockAhead());
        var earliest = earliest();
        for (int i = 0; i < points; i++) {
            var fix = track.points().get(i);
            var refusal = refusal(fix, earliest, latest);
            if (refusal.isPresent()) {
                refused.add(new RefusedPoint(i, refusal.get()));
            } else if (isOffDuty(fix.time())) {
                offDuty++;
            } else {
                days.computeIfAbsent(time.dayOf(fix.time()), day -> new TreeSet<>(StoredPoint.ORDER))
                        .add(StoredPoint.of(fix));
            }
        }
        // The second of two copies that arrive together waits here for the first.
        locks.acquireAll(days.keySet().stream()
                .map(day -> "track:" + workerId + ":" + day)
                .toList());
        int taken = 0;
        for (var day : days.entrySet()) {
            taken += add(workerId, day.getKey(), track, day.getValue());
        }
        int duplicate = points - refused.size() - offDuty - taken;
        return new TrackReceipt(taken, duplicate, offDuty, refused);
    }

    private int add(UUID workerId, LocalDate day, RecordTrack track, NavigableSet<StoredPoint> points) {
        var from = Instant.ofEpochMilli(points.first().timeMillis());
        var to = Instant.ofEpochMilli(points.last().timeMillis());
        Set<StoredPoint> known = new HashSet<>();
        segments.touching(workerId, day, track.deviceId(), from, to).stream()
                .filter(segment -> segment.datum() == track.datum())
                .forEach(segment -> known.addAll(segment.points()));
        List<StoredPoint> fresh =
                points.stream().filter(point -> !known.contains(point)).toList();
        if (!fresh.isEmpty()) {
            segments.add(workerId, day, track.sequence(), new TrackSegment(track.deviceId(), track.datum(), fresh));
            grew.fire(new TrackGrew(workerId, day));
        }
        return fresh.size();
    }

    private Optional<TrackRefusal> refusal(TrackFix fix, Instant earliest, Instant latest) {
        if (fix.time().isAfter(latest)) {
            return Optional.of(TrackRefusal.TIME_IN_FUTURE);
        }
        if (fix.time().isBefore(earliest)) {
            return Optional.of(TrackRefusal.TIME_TOO_OLD);
        }
        if (!Position.onEarth(fix.longitude(), fix.latitude())) {
            var mistake = Position.mistake(fix.longitude(), fix.latitude());
            return Optional.of(
                    mistake == GeoProblem.COORDINATES_SWAPPED
                            ? TrackRefusal.COORDINATES_SWAPPED
                            : TrackRefusal.COORDINATE_OFF_EARTH);
        }
        return isNegative(fix.accuracy()) ? Optional.of(TrackRefusal.ACCURACY_NEGATIVE) : Optional.empty();
    }

    /** What would be dropped again is not accepted either. */
    private Instant earliest() {
        var today = time.today();
        var accepted = today.minus(config.acceptedFor());
        var kept = today.minus(config.retention());
        return time.startOf(accepted.isAfter(kept) ? accepted : kept);
    }

    private boolean isOffDuty(Instant at) {
        var local = at.atZone(time.zone()).toLocalTime();
        return !config.keepOffDuty() && (local.isBefore(config.dutyFrom()) || !local.isBefore(config.dutyTo()));
    }

    private static boolean isNegative(@Nullable Double value) {
        return value != null && value < 0;
    }
}
