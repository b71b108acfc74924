package io.gridward.patrol.distance;

/**
 * The one place where metres become whole: half up. A part is rounded as the difference of the rounded sums before and
 * after it, so that the parts always add up to the rounded total.
 */
final class WholeMetres {

    private double sum;
    private int told;

    static int of(double metres) {
        return (int) Math.min(Integer.MAX_VALUE, Math.round(metres));
    }

    void add(double metres) {
        sum += metres;
    }

    double exactly() {
        return sum;
    }

    int total() {
        return of(sum);
    }

    /** Metres added since this was last asked. */
    int sinceLast() {
        int part = total() - told;
        told = total();
        return part;
    }
}
