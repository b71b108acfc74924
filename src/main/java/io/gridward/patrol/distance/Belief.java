package io.gridward.patrol.distance;

/**
 * What is believed of one moment: a normal distribution over, along each of two axes, the true place, two errors of the
 * reported place (one of short memory, one of a slow excursion) and a velocity. Both axes share one covariance, since noise
 * is taken to be alike in all directions.
 */
final class Belief {

    static final int PLACE = 0;
    static final int ERROR = 1;
    static final int EXCURSION = 2;
    static final int VELOCITY = 3;
    static final int SIZE = 4;

    final double[] x = new double[SIZE];
    final double[] y = new double[SIZE];
    /** Row by row, symmetric. */
    final double[] covariance = new double[SIZE * SIZE];

    Belief copy() {
        var copy = new Belief();
        System.arraycopy(x, 0, copy.x, 0, SIZE);
        System.arraycopy(y, 0, copy.y, 0, SIZE);
        System.arraycopy(covariance, 0, copy.covariance, 0, SIZE * SIZE);
        return copy;
    }

    double variance(int component) {
        return covariance[component * SIZE + component];
    }

    /** Moves on by a linear step with added noise. */
    Belief moved(double[] transition, double[] noise) {
        var next = new Belief();
        var half = new double[SIZE * SIZE];
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                double f = transition[i * SIZE + k];
                if (f == 0) {
                    continue;
                }
                next.x[i] += f * x[k];
                next.y[i] += f * y[k];
                for (int j = 0; j < SIZE; j++) {
                    half[i * SIZE + j] += f * covariance[k * SIZE + j];
                }
            }
        }
        for (int j = 0; j < SIZE; j++) {
            for (int k = 0; k < SIZE; k++) {
                double f = transition[j * SIZE + k];
                if (f == 0) {
                    continue;
                }
                for (int i = 0; i < SIZE; i++) {
                    next.covariance[i * SIZE + j] += f * half[i * SIZE + k];
                }
            }
        }
        for (int i = 0; i < SIZE * SIZE; i++) {
            next.covariance[i] += noise[i];
        }
        return next;
    }

    /**
     * Takes in a measurement of the sum of some components, along both axes.
     *
     * @param weights 1 for components in the sum
     * @param variance of the measurement, positive
     */
    void take(double[] weights, double measuredX, double measuredY, double variance) {
        var gain = new double[SIZE];
        double spread = variance;
        double dx = measuredX;
        double dy = measuredY;
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                gain[i] += covariance[i * SIZE + k] * weights[k];
            }
            spread += weights[i] * gain[i];
            dx -= weights[i] * x[i];
            dy -= weights[i] * y[i];
        }
        for (int i = 0; i < SIZE; i++) {
            double g = gain[i] / spread;
            x[i] += g * dx;
            y[i] += g * dy;
        }
        for (int i = 0; i < SIZE; i++) {
            for (int j = i; j < SIZE; j++) {
                double reduced = covariance[i * SIZE + j] - gain[i] * gain[j] / spread;
                covariance[i * SIZE + j] = reduced;
                covariance[j * SIZE + i] = reduced;
            }
        }
    }

    /**
     * Log of the density with which a measurement of the sum of some components is expected.
     *
     * @param variance of the measurement, positive
     */
    double density(double[] weights, double measuredX, double measuredY, double variance) {
        double spread = spread(weights, variance);
        return -off(weights, measuredX, measuredY) / (2 * spread) - StrictMath.log(2 * Math.PI * spread);
    }

    /**
     * Variance with which the sum of some components would be measured.
     *
     * @param variance of the measurement itself
     */
    double spread(double[] weights, double variance) {
        double spread = variance;
        for (int i = 0; i < SIZE; i++) {
            for (int k = 0; k < SIZE; k++) {
                spread += weights[i] * covariance[i * SIZE + k] * weights[k];
            }
        }
        return spread;
    }

    /** Square of how far a measurement lies off what is expected. */
    double off(double[] weights, double measuredX, double measuredY) {
        double dx = measuredX;
        double dy = measuredY;
        for (int i = 0; i < SIZE; i++) {
            dx -= weights[i] * x[i];
            dy -= weights[i] * y[i];
        }
        return dx * dx + dy * dy;
    }
}
