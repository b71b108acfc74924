package io.gridward.patrol.distance;

/** Rides: faster than anyone patrols on foot, over a minute. */
final class Vehicles {

    private static final double SPEED = 2.7;
    private static final double SUSTAINED_SECONDS = 60;
    private static final double BRIDGED_SECONDS = 120;

    /** At the ends of a ride steps no faster than this belong to the walk before and after. */
    private static final double FOOT_SPEED = 1.8;

    private Vehicles() {}

    /** For each epoch but the first, whether the step to it was ridden. */
    static boolean[] ridden(Track epochs) {
        var ridden = new boolean[epochs.size()];
        int to = 0;
        for (int from = 0; from < epochs.size(); from++) {
            while (to < epochs.size() && epochs.seconds(from, to) < SUSTAINED_SECONDS) {
                to++;
            }
            if (to < epochs.size() && speed(epochs, from, to) > SPEED) {
                int first = from + 1;
                int last = to;
                while (first < last && speed(epochs, first - 1, first) < FOOT_SPEED) {
                    first++;
                }
                while (first < last && speed(epochs, last - 1, last) < FOOT_SPEED) {
                    last--;
                }
                for (int i = first; i <= last; i++) {
                    ridden[i] = true;
                }
            }
        }
        bridge(epochs, ridden);
        return ridden;
    }

    private static void bridge(Track epochs, boolean[] ridden) {
        int last = -1;
        for (int i = 1; i < ridden.length; i++) {
            if (!ridden[i]) {
                continue;
            }
            if (last >= 0 && epochs.seconds(last, i - 1) <= BRIDGED_SECONDS) {
                for (int k = last + 1; k < i; k++) {
                    ridden[k] = true;
                }
            }
            last = i;
        }
    }

    private static double speed(Track epochs, int from, int to) {
        double dx = epochs.x[to] - epochs.x[from];
        double dy = epochs.y[to] - epochs.y[from];
        return Math.sqrt(dx * dx + dy * dy) / epochs.seconds(from, to);
    }
}
