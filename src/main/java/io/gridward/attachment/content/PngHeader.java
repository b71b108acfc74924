package io.gridward.attachment.content;

import java.nio.ByteBuffer;

import io.gridward.shared.problem.Problem;

/** @param depth bits of a sample */
record PngHeader(int width, int height, int depth, int colour, boolean interlaced) {

    static final int GREY = 0;
    static final int RGB = 2;
    static final int INDEXED = 3;
    static final int GREY_ALPHA = 4;
    static final int RGBA = 6;

    private static final int BYTES = 13;

    static PngHeader read(ByteBuffer body, PixelLimit limit) {
        if (body.remaining() != BYTES) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        var header = new PngHeader(body.getInt(0), body.getInt(4), body.get(8), body.get(9), body.get(12) == 1);
        limit.require(header.width, header.height);
        if (!header.isPossible() || body.get(10) != 0 || body.get(11) != 0 || (body.get(12) & ~1) != 0) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        return header;
    }

    private boolean isPossible() {
        boolean whole = depth == 8 || depth == 16;
        boolean part = depth == 1 || depth == 2 || depth == 4;
        return switch (colour) {
            case GREY -> whole || part;
            case INDEXED -> part || depth == 8;
            case RGB, GREY_ALPHA, RGBA -> whole;
            default -> false;
        };
    }

    int bitsPerPixel() {
        int samples =
                switch (colour) {
                    case RGB -> 3;
                    case GREY_ALPHA -> 2;
                    case RGBA -> 4;
                    default -> 1;
                };
        return samples * depth;
    }
}
