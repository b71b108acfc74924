package io.gridward.attachment.content;

import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.List;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

import io.gridward.shared.problem.Problem;

/** Unpacks a PNG row by row and lets go of each: two rows are all the memory this takes, however large the photo. */
final class PngPixels {

    /** First column, first row and steps of the seven passes of an interlaced picture (Adam7). */
    private static final int[][] PASSES = {
        {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
    };

    private static final int[][] ONE_PASS = {{0, 0, 1, 1}};

    private final PngHeader header;
    private final byte[] palette;
    private final Iterator<ByteBuffer> packed;
    private final Inflater inflater = new Inflater();
    private final Likeness likeness;

    PngPixels(PngHeader header, byte[] palette, List<ByteBuffer> packed) {
        this.header = header;
        this.palette = palette;
        this.packed = packed.iterator();
        this.likeness = new Likeness(header.width(), header.height());
    }

    Likeness likeness() {
        try {
            for (int[] pass : header.interlaced() ? PASSES : ONE_PASS) {
                readPass(pass[0], pass[1], pass[2], pass[3]);
            }
            requireEnd();
            return likeness;
        } catch (DataFormatException broken) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        } finally {
            inflater.end();
        }
    }

    private void readPass(int left, int top, int right, int down) throws DataFormatException {
        int width = JpegFrame.parts(Math.max(0, header.width() - left), right);
        int height = JpegFrame.parts(Math.max(0, header.height() - top), down);
        if (width == 0 || height == 0) {
            return;
        }
        int[] columns = new int[width];
        for (int x = 0; x < width; x++) {
            columns[x] = likeness.column(left + x * right);
        }
        int step = Math.max(1, header.bitsPerPixel() / 8);
        // A filter looks at the row above and at the pixel left of it, which before the first are zeros.
        byte[] above = new byte[step + (width * header.bitsPerPixel() + 7) / 8];
        byte[] row = new byte[above.length];
        byte[] filter = new byte[1];
        for (int y = 0; y < height; y++) {
            fill(filter, 0);
            fill(row, step);
            PngFilter.undo(filter[0], row, above, step);
            int line = likeness.row(top + y * down);
            for (int x = 0; x < width; x++) {
                likeness.add(columns[x], line, brightness(row, step, x));
            }
            byte[] free = above;
            above = row;
            row = free;
        }
    }

    private void fill(byte[] row, int from) throws DataFormatException {
        int at = from;
        while (at < row.length) {
            int some = inflater.inflate(row, at, row.length - at);
            at += some;
            if (some == 0) {
                if (!inflater.needsInput() || !packed.hasNext()) {
                    throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
                }
                inflater.setInput(packed.next());
            }
        }
    }

    /** More than the picture has is no picture: something would be hidden behind it. */
    private void requireEnd() throws DataFormatException {
        byte[] more = new byte[1];
        while (!inflater.finished()) {
            if (inflater.inflate(more) > 0) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            if (inflater.needsInput() && !inflater.finished()) {
                if (!packed.hasNext()) {
                    throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
                }
                inflater.setInput(packed.next());
            }
        }
        if (inflater.getRemaining() > 0 || packed.hasNext()) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
    }

    private int brightness(byte[] row, int begin, int x) {
        int bytes = header.depth() / 8;
        return switch (header.colour()) {
            case PngHeader.RGB -> grey(row, begin + x * 3 * bytes, bytes);
            case PngHeader.RGBA -> grey(row, begin + x * 4 * bytes, bytes);
            case PngHeader.GREY_ALPHA -> row[begin + x * 2 * bytes] & 0xFF;
            case PngHeader.INDEXED -> entry(sample(row, begin, x));
            default ->
                header.depth() == 16
                        ? row[begin + x * 2] & 0xFF
                        : sample(row, begin, x) * 255 / ((1 << header.depth()) - 1);
        };
    }

    private int sample(byte[] row, int begin, int x) {
        int bit = x * header.depth();
        int shift = 8 - header.depth() - bit % 8;
        return (row[begin + bit / 8] & 0xFF) >> shift & (1 << header.depth()) - 1;
    }

    private int entry(int index) {
        if (3 * index + 2 >= palette.length) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        return grey(palette, 3 * index, 1);
    }

    /** As television weighs the colours (ITU-R BT.601), and JPEG with it. */
    private static int grey(byte[] bytes, int at, int step) {
        return (299 * (bytes[at] & 0xFF) + 587 * (bytes[at + step] & 0xFF) + 114 * (bytes[at + 2 * step] & 0xFF))
                / 1000;
    }
}
