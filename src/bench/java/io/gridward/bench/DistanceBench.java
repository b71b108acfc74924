package io.gridward.bench;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

import io.gridward.patrol.distance.DistanceAlgorithm;
import io.gridward.patrol.distance.DutyTimes;
import io.gridward.patrol.distance.GridMembership;
import io.gridward.patrol.distance.TrackPoint;

/** Time to compute the walked distance of one day on one core; see src/bench/README.md. */
public final class DistanceBench {

    private static final Instant MORNING = Instant.parse("2026-11-23T00:00:00Z");
    private static final int DAY_SECONDS = 8 * 3600;
    private static final int DAYS = 20;
    private static final int WARM_UP_ROUNDS = 5;
    private static final int ROUNDS = 9;

    private final List<List<TrackPoint>> days = new ArrayList<>();

    private DistanceBench(int interval) {
        for (int day = 0; day < DAYS; day++) {
            days.add(day(new SplittableRandom(day), interval));
        }
    }

    public static void main(String[] arguments) {
        var benches = List.of(new DistanceBench(1), new DistanceBench(10));
        var millis = new double[benches.size()][ROUNDS];
        for (int round = -WARM_UP_ROUNDS; round < ROUNDS; round++) {
            for (int i = 0; i < benches.size(); i++) {
                double taken = benches.get(i).millisADay();
                if (round >= 0) {
                    millis[i][round] = taken;
                }
            }
        }
        for (int i = 0; i < benches.size(); i++) {
            Arrays.sort(millis[i]);
            System.out.printf(
                    Locale.ROOT,
                    "  %,6d points a day   %8.2f ms a day   (%.2f to %.2f)%n",
                    benches.get(i).days.get(0).size(),
                    millis[i][ROUNDS / 2],
                    millis[i][0],
                    millis[i][ROUNDS - 1]);
        }
    }

    private double millisADay() {
        long start = System.nanoTime();
        long metres = 0;
        for (var day : days) {
            metres += new DistanceAlgorithm()
                    .compute(day, DutyTimes.unlimited(), GridMembership.EVERYWHERE)
                    .metres();
        }
        long taken = System.nanoTime() - start;
        if (metres == 0) {
            throw new IllegalStateException("Nobody walked");
        }
        return taken / 1e6 / DAYS;
    }

    /** Walking for ten minutes, standing for twenty, all day; errors of 8 m that last a minute. */
    private static List<TrackPoint> day(SplittableRandom random, int interval) {
        var points = new ArrayList<TrackPoint>();
        double kept = Math.exp(-1 / 60.0);
        double fresh = 8 * Math.sqrt(1 - kept * kept);
        double east = 0;
        double north = 0;
        double errorEast = 0;
        double errorNorth = 0;
        double heading = 0;
        for (int second = 0; second < DAY_SECONDS; second++) {
            errorEast = kept * errorEast + fresh * random.nextGaussian();
            errorNorth = kept * errorNorth + fresh * random.nextGaussian();
            if (second % 1800 < 600) {
                heading += second % 120 == 0 ? random.nextInt(-1, 2) * Math.PI / 2 : 0;
                east += 1.2 * Math.cos(heading);
                north += 1.2 * Math.sin(heading);
            }
            if (second % interval == 0) {
                points.add(new TrackPoint(
                        MORNING.plusSeconds(second),
                        121.2666 + (east + errorEast) / 96_322,
                        30.1697 + (north + errorNorth) / 110_855,
                        random.nextDouble(8, 15),
                        null,
                        null));
            }
        }
        return points;
    }
}
