package io.gridward.attachment.content;

import io.gridward.shared.problem.Problem;

/** Looked at when only the header has been read: a few bytes can promise more pixels than there is memory. */
record PixelLimit(long mostPixels) {

    private static final int LONGEST_SIDE = 30_000;

    /** @throws Problem PHOTO_TOO_MANY_PIXELS, PHOTO_DAMAGED */
    void require(int width, int height) {
        if (width <= 0 || height <= 0) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || (long) width * height > mostPixels) {
            throw Problem.of(PhotoProblem.PHOTO_TOO_MANY_PIXELS).with("limit", mostPixels);
        }
    }
}
