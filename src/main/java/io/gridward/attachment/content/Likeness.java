package io.gridward.attachment.content;

/**
 * How a photo looks, in 64 bits: the difference hash (dHash, N. Krawetz, "Kind of like that", 2013). The photo is averaged
 * to 9 by 8 cells, and each bit tells whether a cell is darker than the one right of it. Copies that were made smaller or
 * compressed again differ in few bits. The decoders feed it as they go, so that no photo is ever unpacked in memory.
 */
final class Likeness {

    private static final int COLUMNS = 9;
    private static final int ROWS = 8;

    private final double[] sums = new double[COLUMNS * ROWS];
    private final long[] counts = new long[COLUMNS * ROWS];
    private final int width;
    private final int height;

    /** @param width of the photo in the units of {@link #add} */
    Likeness(int width, int height) {
        this.width = width;
        this.height = height;
    }

    int column(int x) {
        return (int) ((long) x * COLUMNS / width);
    }

    int row(int y) {
        return (int) ((long) y * ROWS / height);
    }

    void add(int column, int row, double brightness) {
        sums[row * COLUMNS + column] += brightness;
        counts[row * COLUMNS + column]++;
    }

    long bits() {
        long bits = 0;
        for (int row = 0; row < ROWS; row++) {
            double left = mean(row, 0, 0);
            for (int column = 1; column < COLUMNS; column++) {
                double right = mean(row, column, left);
                bits = bits << 1 | (left < right ? 1 : 0);
                left = right;
            }
        }
        return bits;
    }

    /** A photo smaller than the cells leaves some empty; they look like their neighbours. */
    private double mean(int row, int column, double otherwise) {
        int cell = row * COLUMNS + column;
        return counts[cell] == 0 ? otherwise : sums[cell] / counts[cell];
    }
}
