package io.gridward.attachment.content;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sha256;

/**
 * A photo that may be kept.
 *
 * @param content without anything but the picture: no names, places, comments or files hidden behind it
 * @param sha256 of the content, in hex
 * @param likeness how it looks; few bits differ between copies
 * @param evidence what the camera wrote, which is no part of the content any more
 */
@SuppressWarnings("ArrayRecordComponent") // handed on, never compared
public record Photo(
        PhotoType type, byte[] content, int width, int height, String sha256, long likeness, Evidence evidence) {

    /** Fewer differences than these within a picture, a wall or the night, tell nothing. */
    private static final int TELLING_BITS = 8;

    public static boolean begins(byte[] given) {
        return PhotoType.JPEG.begins(given) || PhotoType.PNG.begins(given);
    }

    /** @throws Problem PHOTO_TYPE_UNKNOWN, FILE_SUSPICIOUS, PHOTO_TOO_MANY_PIXELS, PHOTO_UNSUPPORTED, PHOTO_DAMAGED */
    public static Photo read(byte[] given, long mostPixels) {
        if (!begins(given)) {
            throw Problem.of(PhotoProblem.PHOTO_TYPE_UNKNOWN);
        }
        Stowaway.refuse(given);
        return PhotoType.JPEG.begins(given)
                ? new JpegFile(given, mostPixels).read()
                : new PngFile(given, mostPixels).read();
    }

    static Photo of(PhotoType type, byte[] content, int width, int height, long likeness, Evidence evidence) {
        return new Photo(type, content, width, height, Sha256.hex(content), likeness, evidence);
    }

    /** Whether its likeness tells it from other photos. */
    public boolean isTelling() {
        int set = Long.bitCount(likeness);
        return set >= TELLING_BITS && set <= Long.SIZE - TELLING_BITS;
    }
}
