package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.List;

/**
 * How someone moves and how his phone errs, as linear steps with normal noise (see {@link Belief} for the components). It
 * has three modes:
 *
 * <ul>
 *   <li>STILL: the true place is frozen; the reported one errs with short memory (Gauss-Markov).
 *   <li>ADRIFT: the true place is frozen; the reported one also makes a slow excursion, which must come back before
 *       anything else follows.
 *   <li>WALKING and all modes above it: going in one of some directions. Velocity is an Ornstein-Uhlenbeck process (D. S.
 *       Johnson et al., Continuous-time correlated random walk model for animal telemetry data, Ecology 89, 2008) around
 *       walking speed in that direction, rather than around zero as there: someone who walks does not creep, which errors do.
 * </ul>
 */
record MotionModel(Settings settings) {

    static final int STILL = 0;
    static final int ADRIFT = 1;
    static final int WALKING = 2;
    static final int DIRECTIONS = 8;
    static final int MODES = WALKING + DIRECTIONS;

    private static final double[] EAST = new double[MODES];
    private static final double[] NORTH = new double[MODES];

    static {
        for (int i = 0; i < DIRECTIONS; i++) {
            EAST[WALKING + i] = StrictMath.cos(2 * Math.PI * i / DIRECTIONS);
            NORTH[WALKING + i] = StrictMath.sin(2 * Math.PI * i / DIRECTIONS);
        }
    }

    /** Only these components are seen: the reported place is the true one with both errors. */
    static final double[] SEEN = {1, 1, 1, 0};

    static final double[] EXCURSION_ONLY = {0, 0, 1, 0};

    /** In a silence of more than so many seconds a walker may have gone any way. */
    static final double LONG = 40;

    /** Keeps covariances regular where a component is known exactly; metres squared. */
    private static final double TINY = 1e-4;

    /**
     * Found by a random search over simulated days; speeds in m/s, times in s, lengths in m.
     *
     * @param walkSpeed usual speed of walking
     * @param walkSpread standard deviation of the velocity from it, along one axis
     * @param walkMemory how long such a deviation lasts
     * @param driftSpeed standard deviation of the velocity of an excursion
     * @param driftMemory how long that velocity lasts
     * @param driftNoise how much larger the error of short memory is during an excursion
     * @param excursionMemory in which an excursion would by itself decay
     * @param noiseMemory of the error of short memory
     * @param measurementNoise error without memory
     * @param returned how near an excursion must have come back
     * @param around how far off a walk might have ended instead
     * @param silentSpeed standard deviation of the velocity of a walker not heard of
     * @param silentMemory how long it lasts
     * @param stillDwell mean time at rest
     * @param driftDwell mean time of excursions following each other
     * @param walkDwell mean time of a walk
     * @param directionDwell mean time in one direction
     * @param driftShare of the rests that end in an excursion, not in a walk
     * @param outlier log of the chance that a place is reported by mistake
     * @param relocation log of the chance that a phone at rest jumps to another place
     */
    record Settings(
            double walkSpeed,
            double walkSpread,
            double walkMemory,
            double driftSpeed,
            double driftMemory,
            double driftNoise,
            double excursionMemory,
            double noiseMemory,
            double measurementNoise,
            double returned,
            double around,
            double silentSpeed,
            double silentMemory,
            double stillDwell,
            double driftDwell,
            double walkDwell,
            double directionDwell,
            double driftShare,
            double outlier,
            double relocation) {

        static final Settings DEFAULT = new Settings(
                1.15, 0.6, 8, 0.23, 80, 1.1, 420, 70, 3, 7, 55, 0.8, 40, 4000, 1200, 430, 230, 0.4, -5, -4.5);
    }

    Belief begin(double x, double y, int mode, double noise) {
        var belief = new Belief();
        belief.x[Belief.PLACE] = x;
        belief.y[Belief.PLACE] = y;
        belief.x[Belief.VELOCITY] = settings.walkSpeed * EAST[mode];
        belief.y[Belief.VELOCITY] = settings.walkSpeed * NORTH[mode];
        belief.covariance[0] = 4 * noise * noise + 400;
        belief.covariance[5] = noise * noise;
        belief.covariance[10] = TINY;
        belief.covariance[15] = entry(mode) + TINY;
        return belief;
    }

    /** A linear step: what becomes of each component, and what is added. */
    static final class Step {

        final double[] transition;
        final double[] noise;

        /** Weight of each component before the step in the place reported after it. */
        final double[] seen;

        /** Variance that the step adds to the reported place. */
        final double unseen;

        /** Added to the true place and to the velocity, metres and m/s. */
        final double[] east;

        final double[] north;

        Step(double[] transition, double[] noise, double[] east, double[] north) {
            this.transition = transition;
            this.noise = noise;
            this.east = east;
            this.north = north;
            seen = seen(transition);
            unseen = unseen(noise);
        }

        /** The same with something else added; shares the rest. */
        private Step(Step like, double[] east, double[] north) {
            this.transition = like.transition;
            this.noise = like.noise;
            this.seen = like.seen;
            this.unseen = like.unseen;
            this.east = east;
            this.north = north;
        }

        private static double[] seen(double[] transition) {
            var seen = new double[Belief.SIZE];
            for (int i = 0; i <= Belief.EXCURSION; i++) {
                for (int j = 0; j < Belief.SIZE; j++) {
                    seen[j] += transition[i * Belief.SIZE + j];
                }
            }
            return seen;
        }

        private static double unseen(double[] noise) {
            double unseen = 0;
            for (int i = 0; i <= Belief.EXCURSION; i++) {
                for (int j = 0; j <= Belief.EXCURSION; j++) {
                    unseen += noise[i * Belief.SIZE + j];
                }
            }
            return unseen;
        }

        Belief from(Belief before) {
            var after = before.moved(transition, noise);
            after.x[Belief.PLACE] += east[0];
            after.x[Belief.VELOCITY] += east[1];
            after.y[Belief.PLACE] += north[0];
            after.y[Belief.VELOCITY] += north[1];
            return after;
        }
    }

    /**
     * What happens in some time to someone who moves in each of the modes since.
     *
     * @param anew whether he moved in another mode before
     * @param level standard deviation of the error of short memory along one axis, metres
     */
    List<Step> steps(boolean anew, double seconds, double level) {
        var steps = new ArrayList<Step>(MODES);
        for (int mode = 0; mode < MODES; mode++) {
            double forward = 0;
            double speed = 0;
            if (mode >= WALKING) {
                double kept = anew || seconds > LONG ? 0 : StrictMath.exp(-seconds / settings.walkMemory);
                double lasting = anew ? 0 : settings.walkMemory * (1 - kept);
                forward = seconds > LONG ? 0 : settings.walkSpeed * (seconds - lasting);
                speed = settings.walkSpeed * (1 - kept);
            }
            var east = new double[] {forward * EAST[mode], speed * EAST[mode]};
            var north = new double[] {forward * NORTH[mode], speed * NORTH[mode]};
            steps.add(
                    mode <= WALKING
                            ? step(mode, anew, seconds, level, east, north)
                            : new Step(steps.get(WALKING), east, north));
        }
        return steps;
    }

    private Step step(int mode, boolean anew, double seconds, double level, double[] east, double[] north) {
        var transition = transition(mode, seconds);
        var noise = noise(mode, seconds, level);
        boolean silent = mode >= WALKING && seconds > LONG;
        if (anew || silent) {
            // A velocity of the former mode is forgotten; the new one is drawn afresh.
            double drawn = silent ? 0 : entry(mode);
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
        return new Step(transition, noise, east, north);
    }

    private double entry(int mode) {
        return switch (mode) {
            case STILL -> 0;
            case ADRIFT -> settings.driftSpeed * settings.driftSpeed;
            default -> settings.walkSpread * settings.walkSpread;
        };
    }

    private double[] transition(int mode, double seconds) {
        var f = new double[Belief.SIZE * Belief.SIZE];
        f[0] = 1;
        f[5] = StrictMath.exp(-seconds / settings.noiseMemory);
        if (mode >= WALKING) {
            double kept = seconds > LONG ? 0 : StrictMath.exp(-seconds / settings.walkMemory);
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

    private double[] noise(int mode, double seconds, double noise) {
        var q = new double[Belief.SIZE * Belief.SIZE];
        q[0] = TINY;
        double kept = StrictMath.exp(-seconds / settings.noiseMemory);
        double level = mode == ADRIFT ? settings.driftNoise * noise : noise;
        q[5] = level * level * (1 - kept * kept) + TINY;
        q[10] = TINY;
        q[15] = TINY;
        if (mode >= WALKING && seconds > LONG) {
            wander(q, Belief.PLACE, settings.silentSpeed, settings.silentMemory, seconds);
            // Where he goes on then has nothing to do with how he got there.
            q[3] = 0;
            q[12] = 0;
            q[15] = settings.walkSpread * settings.walkSpread;
        } else if (mode >= WALKING) {
            wander(q, Belief.PLACE, settings.walkSpread, settings.walkMemory, seconds);
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
        if (from >= WALKING && to >= WALKING) {
            double kept = StrictMath.exp(-seconds / settings.directionDwell);
            double stays = -seconds / settings.walkDwell;
            return stays + StrictMath.log(from == to ? kept : (1 - kept) / (DIRECTIONS - 1));
        }
        double dwell =
                switch (from) {
                    case STILL -> settings.stillDwell;
                    case ADRIFT -> settings.driftDwell;
                    default -> settings.walkDwell;
                };
        double leave = 1 - StrictMath.exp(-seconds / dwell);
        if (from == to) {
            return StrictMath.log(1 - leave);
        }
        double share =
                switch (from) {
                    case STILL -> to == ADRIFT ? settings.driftShare : (1 - settings.driftShare) / DIRECTIONS;
                    case ADRIFT -> to == STILL ? 0.8 : 0.2 / DIRECTIONS;
                    default -> to == STILL ? 0.95 : 0.05;
                };
        return StrictMath.log(leave * share);
    }
}
