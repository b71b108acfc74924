package io.gridward.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.zip.CRC32;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * A PNG file (W3C PNG, third edition), read chunk by chunk. Kept is what makes the picture; texts, Exif, times, animations,
 * colour profiles and all that stands behind the end are left out.
 */
final class PngFile {

    private static final int SIGNATURE_BYTES = 8;

    /** Length, type and check sum. */
    private static final int FRAME_BYTES = 12;

    private static final int CRITICAL = 0x20;
    private static final Set<String> KEPT =
            Set.of("IHDR", "PLTE", "tRNS", "gAMA", "cHRM", "sRGB", "sBIT", "pHYs", "IDAT", "IEND");

    private final byte[] given;
    private final PixelLimit limit;
    private final ByteArrayOutputStream kept;
    private final List<ByteBuffer> packed = new ArrayList<>();
    private @Nullable PngHeader header;
    private byte[] palette = new byte[0];
    private Evidence evidence = Evidence.NONE;

    PngFile(byte[] given, long mostPixels) {
        this.given = given;
        this.limit = new PixelLimit(mostPixels);
        this.kept = new ByteArrayOutputStream(given.length);
    }

    Photo read() {
        kept.write(given, 0, SIGNATURE_BYTES);
        readChunks();
        if (header == null || packed.isEmpty()) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        long likeness = new PngPixels(header, palette, packed).likeness().bits();
        return Photo.of(PhotoType.PNG, kept.toByteArray(), header.width(), header.height(), likeness, evidence);
    }

    private void readChunks() {
        int at = SIGNATURE_BYTES;
        String type = "";
        while (!type.equals("IEND")) {
            if (at > given.length - FRAME_BYTES) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            int length = ByteBuffer.wrap(given).getInt(at);
            if (length < 0 || length > given.length - FRAME_BYTES - at) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            requireUnharmed(at, length);
            type = new String(given, at + 4, 4, StandardCharsets.ISO_8859_1);
            read(type, ByteBuffer.wrap(given, at + 8, length).slice());
            if (KEPT.contains(type)) {
                kept.write(given, at, length + FRAME_BYTES);
            }
            at += length + FRAME_BYTES;
        }
    }

    private void requireUnharmed(int at, int length) {
        var sum = new CRC32();
        sum.update(given, at + 4, length + 4);
        if ((int) sum.getValue() != ByteBuffer.wrap(given).getInt(at + 8 + length)) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
    }

    private void read(String type, ByteBuffer body) {
        if (header == null != type.equals("IHDR")) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        switch (type) {
            case "IHDR" -> header = PngHeader.read(body, limit);
            case "PLTE" -> {
                palette = new byte[body.remaining()];
                body.get(palette);
            }
            case "IDAT" -> packed.add(body);
            case "eXIf" -> {
                var exif = Exif.read(body);
                evidence = exif == null ? evidence : exif.evidence();
            }
            default -> {
                if ((type.charAt(0) & CRITICAL) == 0 && !KEPT.contains(type)) {
                    throw Problem.of(PhotoProblem.PHOTO_UNSUPPORTED);
                }
            }
        }
    }
}
