package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.TrackReceipt.RefusedPoint;
import io.gridward.shared.geo.GeoProblem;
import io.gridward.shared.geo.Position;
import io.gridward.shared.time.Time;

/** Tells which points of an upload are kept, and to which business day each belongs. */
@ApplicationScoped
class TrackSieve {

    private final PatrolConfig config;
    private final Time time;

    TrackSieve(PatrolConfig config, Time time) {
        this.config = config;
        this.time = time;
    }

    /**
     * @param days the points of each business day, in order and each once
     * @param offDuty how many are nobody's business
     */
    record Sifted(Map<LocalDate, List<StoredPoint>> days, int offDuty, List<RefusedPoint> refused) {}

    Sifted sift(List<TrackFix> fixes) {
        var latest = time.now().plus(config.clockAhead());
        var earliest = earliest();
        var zone = time.zone();
        var refused = new ArrayList<RefusedPoint>();
        Map<LocalDate, List<StoredPoint>> days = new TreeMap<>();
        int offDuty = 0;
        for (int i = 0; i < fixes.size(); i++) {
            var fix = fixes.get(i);
            var at = fix.time();
            if (at == null) {
                refused.add(new RefusedPoint(i, TrackRefusal.TIME_MISSING));
                continue;
            }
            var refusal = refusal(at, fix, earliest, latest);
            if (refusal != null) {
                refused.add(new RefusedPoint(i, refusal));
                continue;
            }
            var local = LocalDateTime.ofInstant(at, zone);
            if (isOnDuty(local)) {
                days.computeIfAbsent(local.toLocalDate(), day -> new ArrayList<>())
                        .add(StoredPoint.of(at, fix));
            } else {
                offDuty++;
            }
        }
        days.replaceAll((day, points) -> inOrder(points));
        return new Sifted(days, offDuty, refused);
    }

    /** Each once: what is equal stands side by side when it is sorted. */
    private static List<StoredPoint> inOrder(List<StoredPoint> points) {
        points.sort(StoredPoint.ORDER);
        var distinct = new ArrayList<StoredPoint>(points.size());
        StoredPoint before = null;
        for (var point : points) {
            if (!point.equals(before)) {
                distinct.add(point);
            }
            before = point;
        }
        return distinct;
    }

    private static @Nullable TrackRefusal refusal(Instant at, TrackFix fix, Instant earliest, Instant latest) {
        if (at.isAfter(latest)) {
            return TrackRefusal.TIME_IN_FUTURE;
        }
        if (at.isBefore(earliest)) {
            return TrackRefusal.TIME_TOO_OLD;
        }
        if (!Position.onEarth(fix.longitude(), fix.latitude())) {
            var mistake = Position.mistake(fix.longitude(), fix.latitude());
            return mistake == GeoProblem.COORDINATES_SWAPPED
                    ? TrackRefusal.COORDINATES_SWAPPED
                    : TrackRefusal.COORDINATE_OFF_EARTH;
        }
        return fix.accuracy() != null && fix.accuracy() < 0 ? TrackRefusal.ACCURACY_NEGATIVE : null;
    }

    /** What would be dropped again is not accepted either. */
    private Instant earliest() {
        var today = time.today();
        var accepted = today.minus(config.acceptedFor());
        var kept = today.minus(config.retention());
        return time.startOf(accepted.isAfter(kept) ? accepted : kept);
    }

    private boolean isOnDuty(LocalDateTime local) {
        var clock = local.toLocalTime();
        return config.keepOffDuty() || !clock.isBefore(config.dutyFrom()) && clock.isBefore(config.dutyTo());
    }
}
