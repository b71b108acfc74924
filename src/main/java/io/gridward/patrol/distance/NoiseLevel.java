package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How far reported places err along one axis, standard deviation in metres, over the day: judged by how much each lies off
 * the middle of its neighbours, within some minutes, because it differs between street and house. What phones claim of
 * their accuracy is known to be wrong by half or double and has a tenth of the say, on the level of the whole day.
 */
final class NoiseLevel {

    private static final double LEAST = 6;

    /** Whatever errs more is taken to err as much as this. */
    static final double MOST = 35;

    private static final double USUAL = 10;
    private static final double SAY_OF_THE_PHONE = 0.1;

    /** A claimed radius holds two thirds of the places; along one axis that is 1.5 standard deviations. */
    private static final double RADIUS = 1.5;

    /** Errors of a longer memory than assumed lie less off their neighbours than they are. */
    private static final double CAUTION = 1.08;

    private static final double LONGEST_STEP = 40;

    /** The level is found anew for as many epochs at a time. */
    private static final int BLOCK = 4;

    /** From as many epochs before, or after, whichever errs more: at a door the worse of the two may already hold. */
    private static final int AROUND = 16;

    private static final int FEWEST = 8;

    private final double memory;
    private final double factor;
    private final double usual;

    /**
     * @param tracks of epochs
     * @param memory of the errors, seconds
     * @param claimed accuracies that are numbers above 0
     */
    NoiseLevel(List<Track> tracks, double memory, double[] claimed) {
        this.memory = memory;
        var all = new ArrayList<double[]>();
        tracks.forEach(track -> all.add(squares(track)));
        var seen = level(all.stream().flatMapToDouble(Arrays::stream).toArray());
        usual = Double.isNaN(seen) ? USUAL : Math.max(seen, 1);
        factor = CAUTION
                * (claimed.length == 0
                        ? 1
                        : StrictMath.pow(Epochs.median(claimed.clone()) / RADIUS / usual, SAY_OF_THE_PHONE));
    }

    /** For each epoch of a track. */
    double[] over(Track track) {
        var squares = squares(track);
        var levels = new double[track.size()];
        for (int from = 0; from < levels.length; from += BLOCK) {
            int to = Math.min(from + BLOCK, levels.length);
            double before = level(Arrays.copyOfRange(squares, Math.max(0, to - AROUND), to));
            double after = level(Arrays.copyOfRange(squares, from, Math.min(from + AROUND, levels.length)));
            double level = factor * Math.max(orUsual(before, after), orUsual(after, before));
            Arrays.fill(levels, from, to, Math.max(LEAST, Math.min(MOST, level)));
        }
        return levels;
    }

    private double orUsual(double level, double other) {
        if (!Double.isNaN(level)) {
            return level;
        }
        return Double.isNaN(other) ? usual : other;
    }

    /** Of squared distances, some of which may be NaN; NaN of too few. */
    static double level(double[] squares) {
        var known =
                Arrays.stream(squares).filter(square -> !Double.isNaN(square)).toArray();
        // The square of a distance of two normal axes has its median at 2 ln 2 variances.
        return known.length < FEWEST ? Double.NaN : Math.sqrt(Epochs.median(known) / (2 * StrictMath.log(2)));
    }

    /** Squared distance off the middle of its neighbours, as a multiple of what variance 1 leads to; NaN if they are far. */
    private double[] squares(Track track) {
        var squares = new double[track.size()];
        Arrays.fill(squares, Double.NaN);
        for (int i = 1; i + 1 < track.size(); i++) {
            double before = track.seconds(i - 1, i);
            double after = track.seconds(i, i + 1);
            if (before <= LONGEST_STEP && after <= LONGEST_STEP) {
                double weight = after / (before + after);
                double x = track.x[i] - weight * track.x[i - 1] - (1 - weight) * track.x[i + 1];
                double y = track.y[i] - weight * track.y[i - 1] - (1 - weight) * track.y[i + 1];
                squares[i] = (x * x + y * y) / share(before, after, weight);
            }
        }
        return squares;
    }

    /** Variance of a Gauss-Markov error less the weighted mean of its neighbours, for a variance of 1. */
    private double share(double before, double after, double weight) {
        double a = StrictMath.exp(-before / memory);
        double b = StrictMath.exp(-after / memory);
        double other = 1 - weight;
        return 1 + weight * weight + other * other - 2 * weight * a - 2 * other * b + 2 * weight * other * a * b;
    }
}
