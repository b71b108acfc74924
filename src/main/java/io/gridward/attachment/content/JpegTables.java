package io.gridward.attachment.content;

import java.nio.ByteBuffer;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** What a scan is read with: the Huffman tables given so far and how often it starts anew. */
final class JpegTables {

    private final @Nullable Huffman[] constant = new Huffman[4];
    private final @Nullable Huffman[] alternating = new Huffman[4];
    private int restartInterval;

    void read(ByteBuffer body) {
        while (body.hasRemaining()) {
            if (body.remaining() < 17) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            int which = body.get() & 0xFF;
            if (which >> 4 > 1 || (which & 15) > 3) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            (which >> 4 == 0 ? constant : alternating)[which & 15] = Huffman.read(body);
        }
    }

    void restartEvery(int units) {
        restartInterval = units;
    }

    /** 0 for never. */
    int restartInterval() {
        return restartInterval;
    }

    Huffman constant(int number) {
        return required(constant[number & 3]);
    }

    Huffman alternating(int number) {
        return required(alternating[number & 3]);
    }

    private static Huffman required(@Nullable Huffman table) {
        if (table == null) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        return table;
    }
}
