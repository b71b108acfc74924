package io.gridward.attachment.photo;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

import io.gridward.shared.problem.Problem;

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

    /** @throws Problem PHOTO_TYPE_UNKNOWN, PHOTO_TOO_MANY_PIXELS, PHOTO_UNSUPPORTED, PHOTO_DAMAGED */
    public static Photo read(byte[] given, long mostPixels) {
        if (PhotoType.JPEG.begins(given)) {
            return new JpegFile(given, mostPixels).read();
        }
        if (PhotoType.PNG.begins(given)) {
            return new PngFile(given, mostPixels).read();
        }
        throw Problem.of(PhotoProblem.PHOTO_TYPE_UNKNOWN);
    }

    static Photo of(PhotoType type, byte[] content, int width, int height, long likeness, Evidence evidence) {
        return new Photo(type, content, width, height, sha256(content), likeness, evidence);
    }

    /** Whether its likeness tells it from other photos. */
    public boolean isTelling() {
        int set = Long.bitCount(likeness);
        return set >= TELLING_BITS && set <= Long.SIZE - TELLING_BITS;
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
