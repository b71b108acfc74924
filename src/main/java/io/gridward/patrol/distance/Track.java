package io.gridward.patrol.distance;

import java.util.Arrays;

/** Places reported one after the other: times in milliseconds and seconds since the first, metres on a plane. */
final class Track {

    final long[] millis;
    final double[] x;
    final double[] y;

    Track(long[] millis, double[] x, double[] y) {
        this.millis = millis;
        this.x = x;
        this.y = y;
    }

    int size() {
        return millis.length;
    }

    double seconds(int from, int to) {
        return (millis[to] - millis[from]) / 1000.0;
    }

    /** The part from one index to another, excluded. */
    Track part(int from, int to) {
        return new Track(
                Arrays.copyOfRange(millis, from, to), Arrays.copyOfRange(x, from, to), Arrays.copyOfRange(y, from, to));
    }
}
