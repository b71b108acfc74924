package io.gridward.patrol.distance;

import java.util.Arrays;

/** Thins a track to what walking needs, and drops places that lie alone. */
final class Epochs {

    private static final long BUCKET = 5_000;
    private static final long EPOCH = 15_000;
    private static final long WINDOW = 60_000;

    /** A place this near to its neighbours is never taken for a jump; metres. */
    private static final double NEAR = 40;

    private static final double TIMES_USUAL = 4;

    private Epochs() {}

    /**
     * The points of a track that are no jumps: not far from the middle of the points within the same five seconds, and, by
     * the Hampel filter (F. R. Hampel, The influence curve, 1974), not far from the middle of those within a minute before
     * and after, as measured by how far these usually are.
     */
    static boolean[] plausible(Track track) {
        var plausible = new boolean[track.size()];
        var middles = means(track, BUCKET, true);
        int to = 0;
        for (int bucket = 0; bucket < middles.size(); bucket++) {
            int from = to;
            while (to < track.size() && sameSpan(track.millis[to], track.millis[from], BUCKET)) {
                to++;
            }
            boolean alone = standsAlone(middles, bucket);
            for (int i = from; i < to; i++) {
                double off = off(track.x[i], track.y[i], middles.x[bucket], middles.y[bucket]);
                plausible[i] = !alone && off <= 2 * NEAR;
            }
        }
        return plausible;
    }

    private static boolean standsAlone(Track middles, int at) {
        int from = at;
        while (from > 0 && middles.millis[at] - middles.millis[from - 1] <= WINDOW) {
            from--;
        }
        int to = at + 1;
        while (to < middles.size() && middles.millis[to] - middles.millis[at] <= WINDOW) {
            to++;
        }
        if (to - from < 3) {
            return false;
        }
        double x = median(Arrays.copyOfRange(middles.x, from, to));
        double y = median(Arrays.copyOfRange(middles.y, from, to));
        double own = off(middles.x[at], middles.y[at], x, y);
        if (own <= NEAR) {
            return false;
        }
        var offs = new double[to - from];
        for (int i = from; i < to; i++) {
            offs[i - from] = off(middles.x[i], middles.y[i], x, y);
        }
        return own > TIMES_USUAL * median(offs);
    }

    /** One place for each quarter of a minute that has any: the mean of those reported, in place and time. */
    static Track of(Track track) {
        return means(track, EPOCH, false);
    }

    private static Track means(Track track, long span, boolean medians) {
        var millis = new long[track.size()];
        var x = new double[track.size()];
        var y = new double[track.size()];
        int count = 0;
        int to = 0;
        while (to < track.size()) {
            int from = to;
            while (to < track.size() && sameSpan(track.millis[to], track.millis[from], span)) {
                to++;
            }
            long sum = 0;
            for (int i = from; i < to; i++) {
                sum += track.millis[i] - track.millis[from];
            }
            millis[count] = track.millis[from] + sum / (to - from);
            x[count] = middle(track.x, from, to, medians);
            y[count] = middle(track.y, from, to, medians);
            count++;
        }
        return new Track(millis, x, y).part(0, count);
    }

    private static boolean sameSpan(long a, long b, long span) {
        return Math.floorDiv(a, span) == Math.floorDiv(b, span);
    }

    private static double middle(double[] values, int from, int to, boolean median) {
        if (median) {
            return median(Arrays.copyOfRange(values, from, to));
        }
        double sum = 0;
        for (int i = from; i < to; i++) {
            sum += values[i];
        }
        return sum / (to - from);
    }

    /** Sorts what it is given. */
    static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }

    private static double off(double x1, double y1, double x2, double y2) {
        return Math.sqrt((x1 - x2) * (x1 - x2) + (y1 - y2) * (y1 - y2));
    }
}
