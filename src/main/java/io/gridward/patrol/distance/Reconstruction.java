package io.gridward.patrol.distance;

import java.util.List;

import io.gridward.patrol.distance.ModeSearch.Hypothesis;

/** What is made of a stretch without gaps and rides: where someone was at each epoch, and in which mode he got there. */
final class Reconstruction {

    final Track epochs;
    /** For each epoch but the first: whether the step to it was walked. */
    final boolean[] walked;

    final double[] x;
    final double[] y;
    /** Length of the step to each epoch, metres; 0 where it was not walked. */
    final double[] metres;
    /** Square of the standard error of the length of the whole. */
    double variance;

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
        var beliefs = Smoother.smooth(path);
        var result = new Reconstruction(epochs);
        for (int i = 0; i < epochs.size(); i++) {
            result.x[i] = beliefs[i].x[Belief.PLACE];
            result.y[i] = beliefs[i].y[Belief.PLACE];
            if (i > 0 && path.get(i).mode() >= MotionModel.WALKING) {
                result.walked[i] = true;
                result.metres[i] = plane.metres(result.x[i - 1], result.y[i - 1], result.x[i], result.y[i]);
            }
        }
        for (int i = 1; i < epochs.size(); i++) {
            if (result.walked[i] && !result.walked[i - 1]) {
                result.variance += beliefs[i - 1].variance(Belief.PLACE);
            }
            if (result.walked[i] && (i == epochs.size() - 1 || !result.walked[i + 1])) {
                result.variance += beliefs[i].variance(Belief.PLACE);
            }
        }
        return result;
    }
}
