package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.distance.MotionModel.Step;

/**
 * Finds when someone stood and when he walked: the likeliest sequence of modes of a switching linear dynamical system, by
 * an approximate Viterbi search (V. Pavlović, J. M. Rehg, J. MacCormick, Learning switching linear models of human motion,
 * NIPS 2000) that keeps a few survivors of each mode instead of one.
 */
final class ModeSearch {

    private static final int SURVIVORS = 4;

    /** Of each direction, and of all together. */
    private static final int WALKING_SURVIVORS = 2;

    private static final int WALKERS = 12;

    /** How far off a place reported by mistake may lie, metres along one axis. */
    private static final double FAR = 150;

    /** How far a phone may jump from one source of places to another, likewise. */
    private static final double JUMP = 50;

    /** Beyond this someone may have walked to where he is seen next. */
    private static final double RELOCATION_SECONDS = 45;

    private static final int KINDS = MotionModel.WALKING + 2;

    private static final double MISTAKEN_AREA = StrictMath.log(2 * Math.PI * FAR * FAR);

    private static final double LOG_2 = StrictMath.log(2);

    /** More than the rounding of any logarithm here. */
    private static final double ROUNDED = 1e-9;

    /** Nothing that can still be seen makes up for a score so much worse than the best. */
    private static final double HOPELESS = 30;

    /** Most tracks begin at rest; as dear as to set out. */
    private static final double UNUSUAL_START = -6;

    private final MotionModel model;
    private final Track track;
    private final double[] noise;
    private final double measurementVariance;
    private final double anywhere;

    private @Nullable Steps steps;

    /** @param noise of each place, standard deviation along one axis, metres */
    ModeSearch(MotionModel model, Track track, double[] noise) {
        this.model = model;
        this.track = track;
        this.noise = noise;
        measurementVariance =
                model.settings().measurementNoise() * model.settings().measurementNoise();
        anywhere = StrictMath.log(
                2 * Math.PI * model.settings().around() * model.settings().around());
    }

    /**
     * One way the day may have gone, up to some moment.
     *
     * @param before what was believed a moment earlier, with what this change of mode says about it
     * @param step since then
     * @param predicted before the place reported now was seen
     * @param now after it
     */
    record Hypothesis(
            @Nullable Hypothesis parent,
            int mode,
            double score,
            Belief before,
            Step step,
            Belief predicted,
            Belief now) {}

    /** The likeliest, one hypothesis a place, in order of time. */
    List<Hypothesis> likeliest() {
        var survivors = begin();
        for (int i = 1; i < track.size(); i++) {
            survivors = next(survivors, i);
        }
        var path = new ArrayList<Hypothesis>();
        for (Hypothesis at = survivors.stream().max(BETTER).orElseThrow(); at != null; at = at.parent) {
            path.add(at);
        }
        Collections.reverse(path);
        return path;
    }

    private static final Comparator<Hypothesis> BETTER = Comparator.comparingDouble(Hypothesis::score);

    private List<Hypothesis> begin() {
        var begun = new ArrayList<Hypothesis>();
        var first = steps(0, noise[0]).jump;
        for (int mode = 0; mode < MotionModel.MODES; mode++) {
            var belief = model.begin(track.x[0], track.y[0], mode, noise[0]);
            begun.add(new Hypothesis(
                    null, mode, mode == MotionModel.STILL ? 0 : UNUSUAL_START, belief, first, belief, belief));
        }
        return begun;
    }

    /** A way on from a survivor, scored but not yet worked out. */
    private record Way(Hypothesis parent, double score, Belief before, Step step, boolean mistaken) {}

    /** The steps between all modes; many places follow each other by the same time, so they are kept. */
    private static final class Steps {

        final double seconds;
        final double noise;
        private final List<Step> same;
        private final List<Step> anew;
        /** By the kinds of mode: still, adrift, walking, and walking in another direction. */
        private final double[] switching = new double[KINDS * KINDS];

        final Step jump;

        Steps(MotionModel model, double seconds, double noise) {
            this.seconds = seconds;
            this.noise = noise;
            same = model.steps(false, seconds, noise);
            anew = model.steps(true, seconds, noise);
            for (int from = 0; from < KINDS; from++) {
                for (int to = 0; to < KINDS; to++) {
                    switching[from * KINDS + to] = model.switching(from, to, seconds);
                }
            }
            var still = same.get(MotionModel.STILL);
            var farther = still.noise.clone();
            farther[0] += JUMP * JUMP;
            jump = new Step(still.transition, farther, still.east, still.north);
        }

        Step between(int from, int to) {
            return (from == to ? same : anew).get(to);
        }

        double switching(int from, int to) {
            int kind = Math.min(from, MotionModel.WALKING);
            int other = from >= MotionModel.WALKING && to >= MotionModel.WALKING && from != to
                    ? MotionModel.WALKING + 1
                    : Math.min(to, MotionModel.WALKING);
            return switching[kind * KINDS + other];
        }
    }

    private Steps steps(double seconds, double noise) {
        var kept = steps;
        if (kept != null && kept.seconds == seconds && kept.noise == noise) {
            return kept;
        }
        steps = new Steps(model, seconds, noise);
        return steps;
    }

    /** The best ways into one mode, the best first; of equals the first. */
    private static final class BestWays {

        final Way[] ways;
        int count;

        BestWays(int most) {
            ways = new Way[most];
        }

        boolean takes(double score) {
            return count < ways.length || score > ways[count - 1].score;
        }

        void add(Way way) {
            int at = count < ways.length ? count++ : count - 1;
            while (at > 0 && way.score > ways[at - 1].score) {
                ways[at] = ways[at - 1];
                at--;
            }
            ways[at] = way;
        }
    }

    /** What a survivor expects to be reported after a step, whatever the direction: the dear part of looking at a way. */
    private final class Outlook {

        private final Belief before;
        private final double[] seen;
        private final double twiceVariance;
        private final double area;
        private final double leastLogArea;
        private double logArea = Double.NaN;

        Outlook(Belief before, Step step) {
            this.before = before;
            this.seen = step.seen;
            double variance = before.spread(step.seen, step.unseen + measurementVariance);
            twiceVariance = 2 * variance;
            area = 2 * Math.PI * variance;
            leastLogArea = Math.getExponent(area) * LOG_2 - ROUNDED;
        }

        /** How far the place that was reported lies off, as the first term of the log of its density. */
        double off(Step step, int i) {
            return -before.off(seen, track.x[i] - step.east[0], track.y[i] - step.north[0]) / twiceVariance;
        }

        /** Log of the density at most: most ways are worse than others by more than a logarithm can tell. */
        double atMost(double off) {
            return off - leastLogArea;
        }

        double density(double off) {
            if (Double.isNaN(logArea)) {
                logArea = StrictMath.log(area);
            }
            return off - logArea;
        }
    }

    private List<Hypothesis> next(List<Hypothesis> survivors, int i) {
        var steps = steps(track.seconds(i - 1, i), noise[i]);
        double leader = survivors.stream().mapToDouble(Hypothesis::score).max().orElseThrow();
        var chosen = new BestWays[MotionModel.MODES];
        for (int to = 0; to < MotionModel.MODES; to++) {
            chosen[to] = new BestWays(to < MotionModel.WALKING ? SURVIVORS : WALKING_SURVIVORS);
        }
        for (var survivor : survivors) {
            consider(survivor, steps, i, leader, chosen);
        }
        if (steps.seconds <= RELOCATION_SECONDS) {
            relocate(survivors, steps.jump, i, chosen[MotionModel.STILL]);
        }
        return follow(chosen, i);
    }

    /** All ways on from one survivor. */
    private void consider(Hypothesis survivor, Steps steps, int i, double leader, BestWays[] chosen) {
        int from = survivor.mode;
        var returned = returned(survivor);
        // The directions share all but where they lead.
        var outlooks = new @Nullable Outlook[MotionModel.WALKING + 1];
        for (int to = 0; to < MotionModel.MODES; to++) {
            var now = from == to ? survivor : returned;
            double score = now.score + steps.switching(from, to);
            if (score <= leader - HOPELESS) {
                continue;
            }
            var step = steps.between(from, to);
            int kind = Math.min(to, MotionModel.WALKING);
            var outlook = from == to ? null : outlooks[kind];
            if (outlook == null) {
                outlook = new Outlook(now.now, step);
                if (from != to) {
                    outlooks[kind] = outlook;
                }
            }
            offer(chosen[to], survivor, score, now.now, step, outlook, i);
        }
    }

    private List<Hypothesis> follow(BestWays[] chosen, int i) {
        double best = Double.NEGATIVE_INFINITY;
        var walkers = new ArrayList<Double>();
        for (int to = 0; to < MotionModel.MODES; to++) {
            for (int k = 0; k < chosen[to].count; k++) {
                double score = chosen[to].ways[k].score;
                best = Math.max(best, score);
                if (to >= MotionModel.WALKING) {
                    walkers.add(score);
                }
            }
        }
        walkers.sort(Comparator.reverseOrder());
        double leastWalker = walkers.size() <= WALKERS ? Double.NEGATIVE_INFINITY : walkers.get(WALKERS - 1);
        var next = new ArrayList<Hypothesis>();
        for (int to = 0; to < MotionModel.MODES; to++) {
            double least = to < MotionModel.WALKING ? best - HOPELESS : Math.max(best - HOPELESS, leastWalker);
            for (int k = 0; k < chosen[to].count; k++) {
                var way = chosen[to].ways[k];
                if (way.score >= least) {
                    next.add(follow(way, to, i));
                }
            }
        }
        return next;
    }

    /** An excursion must have come back before anything else follows it. */
    private Hypothesis returned(Hypothesis survivor) {
        if (survivor.mode != MotionModel.ADRIFT) {
            return survivor;
        }
        var now = survivor.now.copy();
        double variance = model.settings().returned() * model.settings().returned();
        double density = now.density(MotionModel.EXCURSION_ONLY, 0, 0, variance);
        now.take(MotionModel.EXCURSION_ONLY, 0, 0, variance);
        // Whoever walks may end anywhere around; that the phone comes back to where it was is worth as much.
        double score = survivor.score + Math.min(0, density + anywhere);
        return new Hypothesis(survivor.parent, survivor.mode, score, now, survivor.step, now, now);
    }

    /** A phone at rest that changes from satellites to another source jumps; it has not walked. */
    private void relocate(List<Hypothesis> survivors, Step jump, int i, BestWays ways) {
        for (var survivor : survivors) {
            if (survivor.mode == MotionModel.STILL) {
                double score = survivor.score + model.settings().relocation();
                offer(ways, survivor, score, survivor.now, jump, new Outlook(survivor.now, jump), i);
            }
        }
    }

    private void offer(
            BestWays ways, Hypothesis parent, double score, Belief before, Step step, Outlook outlook, int i) {
        double mistaken = model.settings().outlier() - MISTAKEN_AREA;
        double off = outlook.off(step, i);
        if (!ways.takes(score + Math.max(outlook.atMost(off), mistaken))) {
            return;
        }
        double expected = outlook.density(off);
        double seen = score + Math.max(expected, mistaken);
        if (ways.takes(seen)) {
            ways.add(new Way(parent, seen, before, step, mistaken > expected));
        }
    }

    private Hypothesis follow(Way way, int to, int i) {
        var predicted = way.step.from(way.before);
        var now = predicted;
        if (!way.mistaken) {
            now = predicted.copy();
            now.take(MotionModel.SEEN, track.x[i], track.y[i], measurementVariance);
        }
        return new Hypothesis(way.parent, to, way.score, way.before, way.step, predicted, now);
    }
}
