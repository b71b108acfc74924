package io.gridward.attachment.content;

import io.gridward.shared.problem.Problem;

/** The bits of a scan, without the zeros that follow each 0xFF. A scan that ends early is a damaged photo. */
final class JpegBits {

    private final byte[] bytes;
    private final int end;
    private int at;
    private long held;
    private int count;

    /** Zeros that were lent behind the end, so that the last codes can be peeked at. */
    private int lent;

    JpegBits(byte[] bytes, int begin, int end) {
        this.bytes = bytes;
        this.at = begin;
        this.end = end;
    }

    int peek(int bits) {
        while (count < bits) {
            fill();
        }
        return (int) (held >>> count - bits) & (1 << bits) - 1;
    }

    void skip(int bits) {
        if (count < bits) {
            peek(bits);
        }
        count -= bits;
        if (count < lent) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
    }

    int take(int bits) {
        if (bits == 0) {
            return 0;
        }
        int taken = peek(bits);
        skip(bits);
        return taken;
    }

    /** A difference of so many bits, negative where the first of them is 0 (T.81, F.2.2.1). */
    int takeSigned(int bits) {
        int taken = take(bits);
        return bits > 0 && taken < 1 << bits - 1 ? taken - (1 << bits) + 1 : taken;
    }

    /** Goes on behind the next restart marker. */
    void restart() {
        count = 0;
        lent = 0;
        while (at < end && bytes[at] == (byte) 0xFF && bytes[at + 1] == (byte) 0xFF) {
            at++;
        }
        if (at + 1 >= end || bytes[at] != (byte) 0xFF || bytes[at + 1] == 0) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        at += 2;
    }

    private void fill() {
        if (at >= end || bytes[at] == (byte) 0xFF && bytes[at + 1] != 0) {
            held <<= 8;
            count += 8;
            lent += 8;
            return;
        }
        held = held << 8 | bytes[at] & 0xFF;
        count += 8;
        at += bytes[at] == (byte) 0xFF ? 2 : 1;
    }
}
