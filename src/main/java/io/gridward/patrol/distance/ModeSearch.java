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

    /** How far off a place reported by mistake may lie, and how far a phone may jump from one source of places to another. */
    private static final double FAR = 150;

    /** Beyond this someone may have walked to where he is seen next. */
    private static final double RELOCATION_SECONDS = 45;

    private final MotionModel model;
    private final Track track;

    ModeSearch(MotionModel model, Track track) {
        this.model = model;
        this.track = track;
    }

    /**
     * One way the day may have gone, up to some moment.
     *
     * @param before what was believed a moment earlier, with what this change of mode says about it
     * @param transition since then
     * @param predicted before the place reported now was seen
     * @param now after it
     */
    record Hypothesis(
            @Nullable Hypothesis parent,
            int mode,
            double score,
            Belief before,
            double[] transition,
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
        for (int mode : new int[] {MotionModel.STILL, MotionModel.WALKING}) {
            var belief = model.begin(track.x[0], track.y[0], mode);
            begun.add(new Hypothesis(null, mode, 0, belief, new double[16], belief, belief));
        }
        return begun;
    }

    private List<Hypothesis> next(List<Hypothesis> survivors, int i) {
        double seconds = track.seconds(i - 1, i);
        var kept = new ArrayList<Hypothesis>();
        var candidates = new ArrayList<Hypothesis>();
        for (int to = 0; to < MotionModel.MODES; to++) {
            candidates.clear();
            for (int from = 0; from < MotionModel.MODES; from++) {
                var step = model.step(from, to, seconds);
                double switching = model.switching(from, to, seconds);
                for (var hypothesis : survivors) {
                    if (hypothesis.mode == from) {
                        extend(hypothesis, to, step, switching, i, candidates);
                    }
                }
            }
            if (to == MotionModel.STILL && seconds <= RELOCATION_SECONDS) {
                relocate(survivors, seconds, i, candidates);
            }
            candidates.sort(BETTER.reversed());
            kept.addAll(candidates.subList(0, Math.min(SURVIVORS, candidates.size())));
        }
        return kept;
    }

    private void extend(
            Hypothesis parent, int to, Step step, double switching, int i, List<Hypothesis> candidates) {
        var before = parent.now;
        double score = parent.score + switching;
        if (parent.mode == MotionModel.ADRIFT && to != MotionModel.ADRIFT) {
            before = before.copy();
            double returned = model.settings().returned();
            score += before.take(MotionModel.EXCURSION_ONLY, 0, 0, returned * returned);
        }
        candidates.add(see(parent, to, score, before, step, i));
    }

    /** A phone at rest that changes from satellites to another source jumps; it has not walked. */
    private void relocate(List<Hypothesis> survivors, double seconds, int i, List<Hypothesis> candidates) {
        var step = model.step(MotionModel.STILL, MotionModel.STILL, seconds);
        var noise = step.noise().clone();
        noise[0] += FAR * FAR;
        var jump = new Step(step.transition(), noise);
        for (var hypothesis : survivors) {
            if (hypothesis.mode == MotionModel.STILL) {
                double score = hypothesis.score + model.settings().relocation();
                candidates.add(see(hypothesis, MotionModel.STILL, score, hypothesis.now, jump, i));
            }
        }
    }

    private Hypothesis see(Hypothesis parent, int to, double score, Belief before, Step step, int i) {
        var predicted = before.moved(step.transition(), step.noise());
        double variance = model.settings().measurementNoise() * model.settings().measurementNoise();
        double expected = predicted.expects(MotionModel.SEEN, track.x[i], track.y[i], variance);
        double mistaken = model.settings().outlier() - StrictMath.log(2 * Math.PI * FAR * FAR);
        var now = predicted;
        if (expected > mistaken) {
            now = predicted.copy();
            now.take(MotionModel.SEEN, track.x[i], track.y[i], variance);
        }
        return new Hypothesis(
                parent, to, score + Math.max(expected, mistaken), before, step.transition(), predicted, now);
    }
}
