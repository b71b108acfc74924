package io.gridward.patrol.distance;

import java.util.List;

import io.gridward.patrol.distance.ModeSearch.Hypothesis;

/** Looks back: what is believed of each moment once the whole day is known (H. E. Rauch, F. Tung, C. T. Striebel 1965). */
final class Smoother {

    private static final int N = Belief.SIZE;

    /** In order of time, one for each hypothesis of the path. */
    final Belief[] beliefs;

    /** Variance, along one axis, of the difference between the true place and the one before it. */
    final double[] stepVariance;

    Smoother(List<Hypothesis> path) {
        beliefs = new Belief[path.size()];
        stepVariance = new double[path.size()];
        int last = path.size() - 1;
        beliefs[last] = path.get(last).now();
        for (int i = last; i > 0; i--) {
            back(path.get(i), i);
        }
    }

    private void back(Hypothesis step, int i) {
        var after = beliefs[i];
        var before = step.before();
        var predicted = step.predicted();
        // gain = before.P · Fᵀ · predicted.P⁻¹, row by row: predicted.P · gainᵀ = F · before.P
        var right = new double[N * N];
        for (int r = 0; r < N; r++) {
            for (int k = 0; k < N; k++) {
                double f = step.step().transition[r * N + k];
                if (f != 0) {
                    for (int j = 0; j < N; j++) {
                        right[r * N + j] += f * before.covariance[k * N + j];
                    }
                }
            }
        }
        var gain = solve(predicted.covariance, right);
        var result = before.copy();
        var change = new double[N * N];
        for (int r = 0; r < N; r++) {
            for (int k = 0; k < N; k++) {
                double g = gain[k * N + r];
                result.x[r] += g * (after.x[k] - predicted.x[k]);
                result.y[r] += g * (after.y[k] - predicted.y[k]);
                for (int j = 0; j < N; j++) {
                    change[r * N + j] += g * (after.covariance[k * N + j] - predicted.covariance[k * N + j]);
                }
            }
        }
        for (int r = 0; r < N; r++) {
            for (int j = 0; j < N; j++) {
                for (int k = 0; k < N; k++) {
                    result.covariance[r * N + j] += change[r * N + k] * gain[k * N + j];
                }
            }
        }
        beliefs[i - 1] = result;
        double shared = 0;
        for (int k = 0; k < N; k++) {
            shared += gain[k * N] * after.covariance[k * N];
        }
        stepVariance[i] = Math.max(0, result.variance(Belief.PLACE) + after.variance(Belief.PLACE) - 2 * shared);
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
