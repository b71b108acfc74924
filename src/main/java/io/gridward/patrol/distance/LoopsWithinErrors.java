package io.gridward.patrol.distance;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * Tells ways back to where they began that cannot be told from errors. Where the errors of the phone happen to look small
 * for some minutes, one that is large looks like a walk out and back; how far it errs shows in the stops before and after.
 */
final class LoopsWithinErrors {

    /** How near to each other the ends of a loop are, in standard deviations of the error. */
    private static final double SAME_PLACE = 2;

    /** In a day of standing hardly any error is farther off, in standard deviations. */
    private static final double REACH = 4;

    /** As many epochs of a stop tell how far the phone errs there, and no fewer. */
    private static final int MOST = 120;

    private static final int FEWEST = 20;

    private final Track reported;
    private final double[] x;
    private final double[] y;
    private final boolean[] walked;
    private final double[] noise;

    /**
     * @param reported places
     * @param x where he was
     * @param y where he was
     * @param walked whether the step to each place was walked
     * @param noise of each reported place, as the nearest few tell it, standard deviation along one axis
     */
    LoopsWithinErrors(Track reported, double[] x, double[] y, boolean[] walked, double[] noise) {
        this.reported = reported;
        this.x = x;
        this.y = y;
        this.walked = walked;
        this.noise = noise;
    }

    /** @param from the place where the walk begins */
    boolean isOne(int from, int to) {
        double around = Arrays.stream(noise, from, to + 1).average().orElseThrow();
        double level = Math.max(around, Math.max(spread(from, -1), spread(to, 1)));
        return off(from, to) <= SAME_PLACE * level
                && IntStream.range(from, to).allMatch(i -> off(from, i) <= REACH * level);
    }

    /** Of the reported places around a stop, which begins at one place and goes on in a direction; 0 of a short one. */
    private double spread(int at, int direction) {
        var squares = new double[MOST];
        int count = 0;
        for (int i = at; isStop(i, at) && count < MOST; i += direction) {
            double dx = reported.x[i] - x[i];
            double dy = reported.y[i] - y[i];
            squares[count++] = dx * dx + dy * dy;
        }
        return count < FEWEST ? 0 : Math.min(NoiseLevel.MOST, NoiseLevel.level(Arrays.copyOf(squares, count)));
    }

    /** The walk to a stop ends at the stop. */
    private boolean isStop(int i, int at) {
        return i >= 0 && i < walked.length && (i == at || !walked[i]);
    }

    private double off(int one, int other) {
        double dx = x[one] - x[other];
        double dy = y[one] - y[other];
        return Math.sqrt(dx * dx + dy * dy);
    }
}
