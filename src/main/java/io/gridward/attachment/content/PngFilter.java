package io.gridward.attachment.content;

import io.gridward.shared.problem.Problem;

/** Undoes the filter of a row (PNG, clause 9). */
final class PngFilter {

    private PngFilter() {}

    /**
     * @param above the row before, undone; as long as the row
     * @param step bytes of a pixel, and so many zeros in front of each row
     */
    static void undo(int filter, byte[] row, byte[] above, int step) {
        for (int i = step; i < row.length; i++) {
            int left = row[i - step] & 0xFF;
            int up = above[i] & 0xFF;
            int corner = above[i - step] & 0xFF;
            row[i] += (byte)
                    switch (filter) {
                        case 0 -> 0;
                        case 1 -> left;
                        case 2 -> up;
                        case 3 -> (left + up) / 2;
                        case 4 -> paeth(left, up, corner);
                        default -> throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
                    };
        }
    }

    private static int paeth(int left, int up, int corner) {
        int estimate = left + up - corner;
        int toLeft = Math.abs(estimate - left);
        int toUp = Math.abs(estimate - up);
        int toCorner = Math.abs(estimate - corner);
        if (toLeft <= toUp && toLeft <= toCorner) {
            return left;
        }
        return toUp <= toCorner ? up : corner;
    }
}
