package io.gridward.patrol.distance;

import java.util.Arrays;
import java.util.List;

import io.gridward.patrol.distance.ModeSearch.Hypothesis;
import io.gridward.shared.geo.LocalPlane;

/** What is made of a stretch without gaps and rides: where someone was at each epoch, and in which mode he got there. */
final class Reconstruction {

    /** A street grid makes a way 4/π as long as the straight line, on the average of all directions. */
    private static final double DETOUR = 4 / Math.PI;

    private static final double STREET_SPEED = 1.2;

    /** Relative error of a length, and how it grows with the level of noise in metres; found by simulation. */
    private static final double FORM = 0.01;

    private static final double FORM_BY_NOISE = 0.0025;

    final Track epochs;
    /** For each epoch but the first: whether the step to it was walked. */
    final boolean[] walked;

    final double[] x;
    final double[] y;
    /** Length of the step to each epoch, metres; 0 where it was not walked. */
    final double[] metres;
    /** Square of the standard error of the length, for the doubt where walks begin and end, metres squared. */
    double variance;

    /** Standard error of the length for its form, corners cut and errors to the sides, metres. */
    double form;

    private Reconstruction(Track epochs) {
        this.epochs = epochs;
        walked = new boolean[epochs.size()];
        x = new double[epochs.size()];
        y = new double[epochs.size()];
        metres = new double[epochs.size()];
    }

    static Reconstruction of(Track epochs, LocalPlane plane, double[] noise, MotionModel.Settings settings) {
        var model = new MotionModel(settings);
        List<Hypothesis> path = new ModeSearch(model, epochs, noise).likeliest();
        var smoothed = new Smoother(path);
        var result = new Reconstruction(epochs);
        for (int i = 0; i < epochs.size(); i++) {
            result.x[i] = smoothed.beliefs[i].x[Belief.PLACE];
            result.y[i] = smoothed.beliefs[i].y[Belief.PLACE];
            result.walked[i] = i > 0 && path.get(i).mode() >= MotionModel.WALKING;
        }
        var loops = new LoopsWithinErrors(epochs, result.x, result.y, result.walked, noise);
        int from = 0;
        for (int i = 1; i < epochs.size(); i++) {
            if (result.walked[i] && (i == epochs.size() - 1 || !result.walked[i + 1])) {
                if (loops.isOne(from, i)) {
                    Arrays.fill(result.walked, from + 1, i + 1, false);
                } else {
                    result.walk(from, i, smoothed, plane, noise);
                }
            }
            if (!result.walked[i]) {
                from = i;
            }
        }
        return result;
    }

    /** Takes one walk, from one epoch to another. */
    private void walk(int from, int to, Smoother smoothed, LocalPlane plane, double[] noise) {
        for (int i = from + 1; i <= to; i++) {
            double straight = plane.metres(x[i - 1], y[i - 1], x[i], y[i]);
            // The way is longer than the smooth one by the turns that cannot be seen: what is expected of its length.
            double expected = Math.sqrt(straight * straight + smoothed.stepVariance[i]);
            double seconds = epochs.seconds(i - 1, i);
            metres[i] = seconds > MotionModel.LONG ? alongStreets(straight, seconds) : expected;
            form += metres[i] * (FORM + FORM_BY_NOISE * noise[i]);
        }
        variance += smoothed.beliefs[from].variance(Belief.PLACE) + smoothed.beliefs[to].variance(Belief.PLACE);
    }

    /** Across a silence streets are longer than the straight line, by no more than a walker had the time for. */
    private static double alongStreets(double straight, double seconds) {
        return Math.max(straight, Math.min(DETOUR * straight, STREET_SPEED * seconds));
    }
}
