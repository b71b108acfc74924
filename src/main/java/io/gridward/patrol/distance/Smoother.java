package io.gridward.patrol.distance;

import java.util.List;

import io.gridward.patrol.distance.ModeSearch.Hypothesis;

/** Looks back: what is believed of each moment once the whole day is known (H. E. Rauch, F. Tung, C. T. Striebel 1965). */
final class Smoother {

    private static final int N = Belief.SIZE;

    private Smoother() {}

    /** Beliefs in order of time, one for each hypothesis of a path. */
    static Belief[] smooth(List<Hypothesis> path) {
        var smoothed = new Belief[path.size()];
        int last = path.size() - 1;
        smoothed[last] = path.get(last).now();
        for (int i = last; i > 0; i--) {
            smoothed[i - 1] = back(path.get(i), smoothed[i]);
        }
        return smoothed;
    }

    private static Belief back(Hypothesis step, Belief after) {
        var before = step.before();
        var predicted = step.predicted();
        // gain = before.P · Fᵀ · predicted.P⁻¹, row by row: predicted.P · gainᵀ = F · before.P
        var right = new double[N * N];
        for (int i = 0; i < N; i++) {
            for (int k = 0; k < N; k++) {
                double f = step.transition()[i * N + k];
                if (f != 0) {
                    for (int j = 0; j < N; j++) {
                        right[i * N + j] += f * before.covariance[k * N + j];
                    }
                }
            }
        }
        var gain = solve(predicted.covariance, right);
        var result = before.copy();
        var change = new double[N * N];
        for (int i = 0; i < N; i++) {
            for (int k = 0; k < N; k++) {
                double g = gain[k * N + i];
                result.x[i] += g * (after.x[k] - predicted.x[k]);
                result.y[i] += g * (after.y[k] - predicted.y[k]);
                for (int j = 0; j < N; j++) {
                    change[i * N + j] += g * (after.covariance[k * N + j] - predicted.covariance[k * N + j]);
                }
            }
        }
        for (int i = 0; i < N; i++) {
            for (int j = 0; j < N; j++) {
                for (int k = 0; k < N; k++) {
                    result.covariance[i * N + j] += change[i * N + k] * gain[k * N + j];
                }
            }
        }
        return result;
    }

    /** Solves A·X = B by Cholesky; A is symmetric and positive, its pivots kept away from 0 for rounding. */
    private static double[] solve(double[] a, double[] b) {
        var l = new double[N * N];
        for (int i = 0; i < N; i++) {
            for (int j = 0; j <= i; j++) {
                double sum = a[i * N + j];
                for (int k = 0; k < j; k++) {
                    sum -= l[i * N + k] * l[j * N + k];
                }
                l[i * N + j] = i == j ? Math.sqrt(Math.max(sum, 1e-9)) : sum / l[j * N + j];
            }
        }
        var x = b.clone();
        for (int column = 0; column < N; column++) {
            for (int i = 0; i < N; i++) {
                for (int k = 0; k < i; k++) {
                    x[i * N + column] -= l[i * N + k] * x[k * N + column];
                }
                x[i * N + column] /= l[i * N + i];
            }
            for (int i = N - 1; i >= 0; i--) {
                for (int k = i + 1; k < N; k++) {
                    x[i * N + column] -= l[k * N + i] * x[k * N + column];
                }
                x[i * N + column] /= l[i * N + i];
            }
        }
        return x;
    }
}
