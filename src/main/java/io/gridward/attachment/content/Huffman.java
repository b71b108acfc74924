package io.gridward.attachment.content;

import java.nio.ByteBuffer;

import io.gridward.shared.problem.Problem;

/** A Huffman table as JPEG writes it (T.81, annexes C and F.2.2.3); most codes are found at a glance. */
final class Huffman {

    private static final int LONGEST = 16;
    private static final int GLANCE = 8;

    private final int[] largest = new int[LONGEST + 1];
    private final int[] offset = new int[LONGEST + 1];
    private final byte[] values;

    /** By the next eight bits: length of the code and its value; 0 for longer codes. */
    private final short[] glances = new short[1 << GLANCE];

    private Huffman(int[] counts, byte[] values) {
        this.values = values;
        int code = 0;
        int value = 0;
        for (int length = 1; length <= LONGEST; length++) {
            offset[length] = value - code;
            for (int i = 0; i < counts[length]; i++) {
                glance(code + i, length, values[value + i]);
            }
            code += counts[length];
            value += counts[length];
            largest[length] = counts[length] == 0 ? -1 : code - 1;
            if (code > 1 << length) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            code <<= 1;
        }
    }

    static Huffman read(ByteBuffer body) {
        int[] counts = new int[LONGEST + 1];
        int all = 0;
        for (int length = 1; length <= LONGEST; length++) {
            counts[length] = body.get() & 0xFF;
            all += counts[length];
        }
        if (all > 256 || all > body.remaining()) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        byte[] values = new byte[all];
        body.get(values);
        return new Huffman(counts, values);
    }

    private void glance(int code, int length, byte value) {
        if (length <= GLANCE && code < 1 << length) {
            int first = code << GLANCE - length;
            for (int i = 0; i < 1 << GLANCE - length; i++) {
                glances[first + i] = (short) (length << 8 | value & 0xFF);
            }
        }
    }

    int next(JpegBits bits) {
        int glance = glances[bits.peek(GLANCE)];
        if (glance != 0) {
            bits.skip(glance >> 8);
            return glance & 0xFF;
        }
        int code = bits.take(GLANCE);
        for (int length = GLANCE + 1; length <= LONGEST; length++) {
            code = code << 1 | bits.take(1);
            if (code <= largest[length]) {
                return values[offset[length] + code] & 0xFF;
            }
        }
        throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
    }
}
