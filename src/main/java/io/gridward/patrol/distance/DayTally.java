package io.gridward.patrol.distance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.gridward.patrol.distance.Leg.Kind;
import io.gridward.shared.geo.LocalPlane;

/** Adds a day up, in order of time. */
final class DayTally {

    private final LocalPlane plane;
    private final GridMembership inGrid;
    private final WalkedSteps steps;

    private final List<Leg> legs = new ArrayList<>();
    private final List<Stop> stops = new ArrayList<>();
    private final List<Gap> gaps = new ArrayList<>();
    private final Map<NotCounted, Double> notCounted = new EnumMap<>(NotCounted.class);
    private final WholeMetres walked = new WholeMetres();
    private double reported;
    private double inside;
    private double variance;
    private double form;
    private long movementMillis;
    private int used;

    DayTally(LocalPlane plane, GridMembership inGrid, WalkedSteps steps) {
        this.plane = plane;
        this.inGrid = inGrid;
        this.steps = steps;
    }

    void used(int points) {
        used += points;
    }

    void left(NotCounted reason, double metres) {
        notCounted.merge(reason, metres, Double::sum);
    }

    void gap(Track ends, double metres) {
        left(NotCounted.GAP, metres);
        var gap = new Gap(Instant.ofEpochMilli(ends.millis[0]), Instant.ofEpochMilli(ends.millis[1]));
        gaps.add(gap);
        legs.add(new Leg(gap.from(), gap.to(), Kind.GAP, WholeMetres.of(metres)));
    }

    void ride(Track epochs, double metres) {
        left(NotCounted.VEHICLE, metres);
        legs.add(new Leg(
                Instant.ofEpochMilli(epochs.millis[0]),
                Instant.ofEpochMilli(epochs.millis[epochs.size() - 1]),
                Kind.VEHICLE,
                WholeMetres.of(metres)));
    }

    /** @param reported metres from point to point */
    void walk(Reconstruction way, double reported) {
        this.reported += reported;
        variance += way.variance;
        form += way.form;
        int from = 0;
        for (int i = 1; i < way.epochs.size(); i++) {
            if (way.walked[i]) {
                count(way, i);
            }
            if (i == way.epochs.size() - 1 || way.walked[i + 1] != way.walked[i]) {
                leg(way, from, i);
                from = i;
            }
        }
    }

    private void count(Reconstruction way, int i) {
        walked.add(way.metres[i]);
        movementMillis += way.epochs.millis[i] - way.epochs.millis[i - 1];
        double longitude = plane.longitude((way.x[i - 1] + way.x[i]) / 2);
        double latitude = plane.latitude((way.y[i - 1] + way.y[i]) / 2);
        long middle = Math.floorDiv(way.epochs.millis[i - 1] + way.epochs.millis[i], 2L);
        var at = Instant.ofEpochMilli(middle);
        steps.walked(longitude, latitude, at, way.metres[i]);
        if (inGrid.contains(longitude, latitude, at)) {
            inside += way.metres[i];
        }
    }

    private void leg(Reconstruction way, int first, int last) {
        var from = Instant.ofEpochMilli(way.epochs.millis[first]);
        var to = Instant.ofEpochMilli(way.epochs.millis[last]);
        if (way.walked[last]) {
            legs.add(new Leg(from, to, Kind.WALK, walked.sinceLast()));
        } else {
            legs.add(new Leg(from, to, Kind.STOP, 0));
            stops.add(new Stop(from, to, plane.longitude(way.x[last]), plane.latitude(way.y[last])));
        }
    }

    private int standardError() {
        return WholeMetres.of(Math.sqrt(variance + form * form));
    }

    DayDistance result(DayTally offDuty, int given) {
        left(NotCounted.DRIFT, Math.max(0, reported - walked.exactly()));
        left(NotCounted.OFF_DUTY, offDuty.walked.exactly());
        var whole = new EnumMap<NotCounted, Integer>(NotCounted.class);
        notCounted.forEach((reason, metres) -> whole.put(reason, WholeMetres.of(metres)));
        return new DayDistance(
                walked.total(),
                standardError(),
                Math.min(walked.total(), WholeMetres.of(inside)),
                movementMillis / 1000,
                stops,
                gaps,
                whole,
                legs,
                used,
                given - used,
                DistanceAlgorithm.VERSION);
    }
}
