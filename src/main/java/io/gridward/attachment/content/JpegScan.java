package io.gridward.attachment.content;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

import io.gridward.shared.problem.Problem;

/**
 * Reads of a scan how bright each block of 8 by 8 is: its constant coefficient, which is the mean of the block. That is all
 * a likeness needs; the other coefficients of a baseline scan are passed over, a progressive one brings them later. Nothing
 * is unpacked: however large the photo, this takes a few hundred bytes.
 */
final class JpegScan {

    private static final int BLOCK = 8;
    private static final int COEFFICIENTS = 64;
    private static final int MOST_BITS = 15;

    private final JpegFrame frame;
    private final JpegTables tables;
    private final JpegBits bits;
    private final int restartInterval;
    private final List<Part> parts = new ArrayList<>();
    private final JpegFrame.Component brightness;
    private final int width;
    private final int height;
    private final Likeness likeness;

    /** A component of the scan, and its last constant coefficient: each tells only how it differs. */
    private static final class Part {

        private final JpegFrame.Component component;
        private final Huffman constant;
        private final int alternating;
        private int last;

        private Part(JpegFrame.Component component, Huffman constant, int alternating) {
            this.component = component;
            this.constant = constant;
            this.alternating = alternating;
        }
    }

    JpegScan(JpegFrame frame, JpegTables tables, ByteBuffer header, JpegBits bits) {
        this.frame = frame;
        this.tables = tables;
        this.bits = bits;
        this.restartInterval = tables.restartInterval();
        this.brightness = frame.components().get(0);
        this.width = frame.widthOf(brightness);
        this.height = frame.heightOf(brightness);
        this.likeness = new Likeness(width, height);
        int count = header.get(0);
        for (int i = 0; i < count; i++) {
            int which = header.get(2 + 2 * i) & 0xFF;
            parts.add(new Part(frame.component(header.get(1 + 2 * i) & 0xFF), tables.constant(which >> 4), which & 15));
        }
        // Brightness comes first in every photo, and constant coefficients before the others.
        boolean first = header.get(1 + 2 * count) == 0 && header.get(3 + 2 * count) >> 4 == 0;
        if (parts.isEmpty() || !parts.get(0).component.equals(brightness) || !first) {
            throw Problem.of(PhotoProblem.PHOTO_UNSUPPORTED);
        }
    }

    Likeness read() {
        boolean alone = parts.size() == 1;
        int across =
                alone ? JpegFrame.parts(width, BLOCK) : JpegFrame.parts(frame.width(), BLOCK * frame.mostHorizontal());
        int down =
                alone ? JpegFrame.parts(height, BLOCK) : JpegFrame.parts(frame.height(), BLOCK * frame.mostVertical());
        int unit = 0;
        for (int y = 0; y < down; y++) {
            for (int x = 0; x < across; x++) {
                if (restartInterval > 0 && unit > 0 && unit % restartInterval == 0) {
                    bits.restart();
                    parts.forEach(part -> part.last = 0);
                }
                unit++;
                if (alone) {
                    readBlock(parts.get(0), x, y);
                } else {
                    readUnit(x, y);
                }
            }
        }
        return likeness;
    }

    /** The blocks of all components for one place of the photo. */
    private void readUnit(int x, int y) {
        for (var part : parts) {
            int horizontal = part.component.horizontal();
            int vertical = part.component.vertical();
            for (int v = 0; v < vertical; v++) {
                for (int h = 0; h < horizontal; h++) {
                    readBlock(part, x * horizontal + h, y * vertical + v);
                }
            }
        }
    }

    private void readBlock(Part part, int blockX, int blockY) {
        int size = part.constant.next(bits);
        if (size > MOST_BITS) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        part.last += bits.takeSigned(size);
        if (!frame.progressive()) {
            passOver(tables.alternating(part.alternating));
        }
        if (part.component.equals(brightness)) {
            add(blockX * BLOCK + BLOCK / 2, blockY * BLOCK + BLOCK / 2, part.last);
        }
    }

    /** Blocks at the edge may stand mostly outside the photo. */
    private void add(int x, int y, int mean) {
        if (x < Math.max(width, BLOCK) && y < Math.max(height, BLOCK)) {
            likeness.add(likeness.column(Math.min(x, width - 1)), likeness.row(Math.min(y, height - 1)), mean);
        }
    }

    private void passOver(Huffman table) {
        int k = 1;
        while (k < COEFFICIENTS) {
            int next = table.next(bits);
            int size = next & 15;
            int zeros = next >> 4;
            if (size == 0 && zeros < 15) {
                return;
            }
            k += zeros + 1;
            bits.skip(size);
        }
        if (k > COEFFICIENTS) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
    }
}
