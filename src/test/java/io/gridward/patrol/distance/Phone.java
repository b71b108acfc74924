package io.gridward.patrol.distance;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import io.gridward.shared.geo.LocalPlane;

/**
 * What a phone reports of an outing: with errors of short memory (Gauss-Markov), slow excursions, places far off, and times
 * of silence.
 *
 * @param sigma of the error outdoors, metres along one axis
 * @param sigmaIndoors the same indoors
 * @param memory of the error, seconds
 * @param interval between reports, seconds
 * @param excursionsPerHour slow ones of 40 to 100 m
 * @param outliers share of places reported far off
 * @param gapsPerHour silences of up to 280 s
 * @param wander smooth error besides, as of a phone that lies still by a window: metres along one axis
 * @param claim what it says of its accuracy
 */
record Phone(
        double sigma,
        double sigmaIndoors,
        double memory,
        int interval,
        double excursionsPerHour,
        double outliers,
        double gapsPerHour,
        double wander,
        Claim claim) {

    static final Instant MORNING = Instant.parse("2026-11-23T00:00:00Z");
    private static final double LONGITUDE = 121.2666;
    private static final double LATITUDE = 30.1697;

    enum Claim {
        TRUE,
        HALVED,
        DOUBLED,
        MISSING,
        CONSTANT;

        static Claim any(SplittableRandom random) {
            var all = List.of(values());
            return all.get(random.nextInt(all.size()));
        }
    }

    static Phone good(double sigma, double memory, int interval) {
        return new Phone(sigma, 2 * sigma, memory, interval, 0, 0.003, 0, 0, Claim.TRUE);
    }

    Phone withGaps(double perHour) {
        return new Phone(sigma, sigmaIndoors, memory, interval, excursionsPerHour, outliers, perHour, wander, claim);
    }

    Phone withExcursions(double perHour) {
        return new Phone(sigma, sigmaIndoors, memory, interval, perHour, outliers, gapsPerHour, wander, claim);
    }

    Phone wandering(double metres) {
        return new Phone(
                sigma, sigmaIndoors, memory, interval, excursionsPerHour, outliers, gapsPerHour, metres, claim);
    }

    Phone claiming(Claim other) {
        return new Phone(
                sigma, sigmaIndoors, memory, interval, excursionsPerHour, outliers, gapsPerHour, wander, other);
    }

    List<TrackPoint> reports(Outing outing, SplittableRandom random) {
        var plane = new LocalPlane(LONGITUDE, LATITUDE);
        var points = new ArrayList<TrackPoint>();
        double kept = Math.exp(-1 / memory);
        double fresh = Math.sqrt(1 - kept * kept);
        double errorX = random.nextGaussian();
        double errorY = random.nextGaussian();
        double level = sigma;
        var excursion = new Excursion();
        var smoothX = new Smooth();
        var smoothY = new Smooth();
        int silentUntil = 0;
        int next = 0;
        for (int second = 0; second < outing.seconds(); second++) {
            errorX = kept * errorX + fresh * random.nextGaussian();
            errorY = kept * errorY + fresh * random.nextGaussian();
            level += ((outing.indoors.get(second) ? sigmaIndoors : sigma) - level) / 20;
            excursion.tick(random, excursionsPerHour);
            if (wander > 0) {
                smoothX.tick(random);
                smoothY.tick(random);
            }
            if (second > silentUntil + 60 && random.nextDouble() < gapsPerHour / 3600) {
                silentUntil = second + random.nextInt(60, 280);
            }
            if (second < next) {
                continue;
            }
            next = second + interval;
            if (second < silentUntil) {
                continue;
            }
            double x = outing.x.get(second) + level * errorX + excursion.x() + wander * smoothX.at;
            double y = outing.y.get(second) + level * errorY + excursion.y() + wander * smoothY.at;
            if (random.nextDouble() < outliers) {
                double angle = random.nextDouble(2 * Math.PI);
                double off = random.nextDouble(80, 600);
                x += off * Math.cos(angle);
                y += off * Math.sin(angle);
            }
            points.add(new TrackPoint(
                    MORNING.plusSeconds(second),
                    plane.longitude(x),
                    plane.latitude(y),
                    claimed(level * random.nextDouble(1.2, 1.9)),
                    null,
                    null));
        }
        return points;
    }

    @SuppressWarnings("NullAway")
    private Double claimed(double radius) {
        return switch (claim) {
            case TRUE -> radius;
            case HALVED -> radius / 2;
            case DOUBLED -> Math.min(95, radius * 2);
            case MISSING -> null;
            case CONSTANT -> 10.0;
        };
    }

    /** A damped spring that is pushed at random: standard deviation about 1, speed about 1 in 45 s. */
    private static final class Smooth {

        private static final double PACE = 1 / 45.0;
        private static final double DAMPING = 1.4 * PACE;

        double at;
        private double speed;

        void tick(SplittableRandom random) {
            speed += -PACE * PACE * at - DAMPING * speed + PACE * Math.sqrt(2 * DAMPING) * random.nextGaussian();
            at += speed;
        }
    }

    /** Away and back again within minutes, holding out there for a while. */
    private static final class Excursion {

        private int age;
        private int rise;
        private int hold;
        private int fall;
        private double reachX;
        private double reachY;
        private boolean under;

        void tick(SplittableRandom random, double perHour) {
            age++;
            if (under) {
                under = age < rise + hold + fall;
            } else if (random.nextDouble() < perHour / 3600) {
                under = true;
                age = 0;
                rise = random.nextInt(150, 450);
                hold = random.nextInt(0, 300);
                fall = random.nextInt(150, 450);
                double reach = random.nextDouble(40, 100);
                double angle = random.nextDouble(2 * Math.PI);
                reachX = reach * Math.cos(angle);
                reachY = reach * Math.sin(angle);
            }
        }

        double x() {
            return reachX * height();
        }

        double y() {
            return reachY * height();
        }

        private double height() {
            if (!under) {
                return 0;
            }
            if (age < rise) {
                return (1 - Math.cos(Math.PI * age / rise)) / 2;
            }
            if (age < rise + hold) {
                return 1;
            }
            return (1 + Math.cos(Math.PI * (age - rise - hold) / fall)) / 2;
        }
    }
}
