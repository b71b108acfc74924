package io.gridward.patrol.distance;

/**
 * How someone moves and how his phone errs, as linear steps with normal noise (see {@link Belief} for the components). It
 * has three modes:
 *
 * <ul>
 *   <li>STILL: the true place is frozen; the reported one errs with short memory (Gauss-Markov).
 *   <li>ADRIFT: the true place is frozen; the reported one also makes a slow excursion, which must come back before
 *       anything else follows.
 *   <li>WALKING: velocity is an Ornstein-Uhlenbeck process (D. S. Johnson et al., Continuous-time correlated random walk
 *       model for animal telemetry data, Ecology 89, 2008).
 * </ul>
 *
 * @param noise standard deviation of the error of short memory along one axis, metres
 */
record MotionModel(double noise, Settings settings) {

    static final int STILL = 0;
    static final int ADRIFT = 1;
    static final int WALKING = 2;
    static final int MODES = 3;

    /** Only these components are seen: the reported place is the true one with both errors. */
    static final double[] SEEN = {1, 1, 1, 0};

    static final double[] EXCURSION_ONLY = {0, 0, 1, 0};

    /** Keeps covariances regular where a component is known exactly; metres squared. */
    private static final double TINY = 1e-4;

    /** Speeds in m/s, times in s, lengths in m. */
    record Settings(
            double walkSpeed,
            double walkMemory,
            double driftSpeed,
            double driftMemory,
            double excursionMemory,
            double noiseMemory,
            double measurementNoise,
            double returned,
            double stillDwell,
            double driftDwell,
            double walkDwell,
            double driftShare,
            double outlier,
            double relocation) {

        static final Settings DEFAULT =
                new Settings(0.9, 30, 0.3, 60, 400, 60, 3, 8, 300, 600, 300, 0.3, -5, -10);
    }

    Belief begin(double x, double y, int mode) {
        var belief = new Belief();
        belief.x[Belief.PLACE] = x;
        belief.y[Belief.PLACE] = y;
        belief.covariance[0] = 4 * noise * noise + 400;
        belief.covariance[5] = noise * noise;
        belief.covariance[10] = TINY;
        belief.covariance[15] = entry(mode) + TINY;
        return belief;
    }

    /** A linear step: what becomes of each component, and the noise added. */
    record Step(double[] transition, double[] noise) {}

    /** What happens in some time to someone who moved in one mode before and in another since. */
    Step step(int from, int to, double seconds) {
        var transition = transition(to, seconds);
        var noise = noise(to, seconds);
        if (from != to) {
            // A velocity of the former mode is forgotten; the new one is drawn afresh.
            double drawn = entry(to);
            for (int i = 0; i < Belief.SIZE; i++) {
                for (int j = 0; j < Belief.SIZE; j++) {
                    noise[i * Belief.SIZE + j] += drawn
                            * transition[i * Belief.SIZE + Belief.VELOCITY]
                            * transition[j * Belief.SIZE + Belief.VELOCITY];
                }
            }
            for (int i = 0; i < Belief.SIZE; i++) {
                transition[i * Belief.SIZE + Belief.VELOCITY] = 0;
            }
        }
        return new Step(transition, noise);
    }

    private double entry(int mode) {
        return switch (mode) {
            case WALKING -> settings.walkSpeed * settings.walkSpeed;
            case ADRIFT -> settings.driftSpeed * settings.driftSpeed;
            default -> 0;
        };
    }

    private double[] transition(int mode, double seconds) {
        var f = new double[Belief.SIZE * Belief.SIZE];
        f[0] = 1;
        f[5] = StrictMath.exp(-seconds / settings.noiseMemory);
        if (mode == WALKING) {
            double kept = StrictMath.exp(-seconds / settings.walkMemory);
            f[3] = settings.walkMemory * (1 - kept);
            f[15] = kept;
        } else if (mode == ADRIFT) {
            double kept = StrictMath.exp(-seconds / settings.driftMemory);
            f[10] = StrictMath.exp(-seconds / settings.excursionMemory);
            f[11] = settings.driftMemory * (1 - kept);
            f[15] = kept;
        }
        return f;
    }

    private double[] noise(int mode, double seconds) {
        var q = new double[Belief.SIZE * Belief.SIZE];
        q[0] = TINY;
        double kept = StrictMath.exp(-seconds / settings.noiseMemory);
        q[5] = noise * noise * (1 - kept * kept) + TINY;
        q[10] = TINY;
        q[15] = TINY;
        if (mode == WALKING) {
            wander(q, Belief.PLACE, settings.walkSpeed, settings.walkMemory, seconds);
        } else if (mode == ADRIFT) {
            wander(q, Belief.EXCURSION, settings.driftSpeed, settings.driftMemory, seconds);
        }
        return q;
    }

    /** Covariance of an integrated Ornstein-Uhlenbeck process, Johnson 2008, equation 6. */
    private static void wander(double[] q, int component, double speed, double memory, double seconds) {
        double kept = StrictMath.exp(-seconds / memory);
        double speed2 = speed * speed;
        int c = component * Belief.SIZE + component;
        int cross = component * Belief.SIZE + Belief.VELOCITY;
        q[c] += 2 * speed2 * memory * (seconds - 2 * memory * (1 - kept) + memory * (1 - kept * kept) / 2);
        q[cross] = speed2 * memory * (1 - kept) * (1 - kept);
        q[Belief.VELOCITY * Belief.SIZE + component] = q[cross];
        q[15] += speed2 * (1 - kept * kept);
    }

    /** Log of the chance to be in a mode after some time. */
    double switching(int from, int to, double seconds) {
        double dwell =
                switch (from) {
                    case WALKING -> settings.walkDwell;
                    case ADRIFT -> settings.driftDwell;
                    default -> settings.stillDwell;
                };
        double leave = 1 - StrictMath.exp(-seconds / dwell);
        if (from == to) {
            return StrictMath.log(1 - leave);
        }
        double share =
                switch (from) {
                    case STILL -> to == ADRIFT ? settings.driftShare : 1 - settings.driftShare;
                    case ADRIFT -> to == STILL ? 0.8 : 0.2;
                    default -> to == STILL ? 0.95 : 0.05;
                };
        return StrictMath.log(leave * share);
    }
}
