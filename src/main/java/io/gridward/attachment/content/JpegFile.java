package io.gridward.attachment.content;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * A JPEG file (ITU-T T.81), read segment by segment. Kept is what makes the picture; Exif, XMP, comments, previews and all
 * that stands behind the end are left out, the pictures themselves are not coded anew. Of Exif only how the picture is to
 * be turned comes back.
 */
final class JpegFile {

    private static final int SOI = 0xD8;
    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int DHT = 0xC4;
    private static final int DRI = 0xDD;
    private static final int DNL = 0xDC;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int APP15 = 0xEF;
    private static final int COM = 0xFE;
    private static final int FIRST_RESTART = 0xD0;
    private static final int LAST_RESTART = 0xD7;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.ISO_8859_1);
    private static final byte[] ICC = "ICC_PROFILE\0".getBytes(StandardCharsets.ISO_8859_1);

    private final byte[] given;
    private final PixelLimit limit;
    private final ByteArrayOutputStream kept;
    private final JpegTables tables = new JpegTables();
    private @Nullable JpegFrame frame;
    private @Nullable Likeness likeness;
    private Evidence evidence = Evidence.NONE;

    JpegFile(byte[] given, long mostPixels) {
        this.given = given;
        this.limit = new PixelLimit(mostPixels);
        this.kept = new ByteArrayOutputStream(given.length);
    }

    Photo read() {
        try {
            readSegments();
        } catch (IndexOutOfBoundsException endsEarly) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        if (frame == null || likeness == null) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        return Photo.of(PhotoType.JPEG, kept.toByteArray(), frame.width(), frame.height(), likeness.bits(), evidence);
    }

    private void readSegments() {
        mark(SOI);
        int at = 2;
        int marker = marker(at);
        while (marker != EOI) {
            while (given[at + 1] == (byte) 0xFF) {
                at++;
            }
            int end = at + 2 + unsignedShort(at + 2);
            if (end > given.length || end < at + 4) {
                throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
            }
            var body = ByteBuffer.wrap(given, at + 4, end - at - 4).slice();
            int next = marker == SOS ? scanEnd(end) : end;
            read(marker, body, end, next);
            if (isKept(marker, body)) {
                kept.write(given, at, next - at);
            }
            at = next;
            marker = marker(at);
        }
        mark(EOI);
    }

    private void read(int marker, ByteBuffer body, int scanBegin, int scanEnd) {
        switch (marker) {
            case DHT -> tables.read(body);
            case DRI -> tables.restartEvery(body.getShort(0) & 0xFFFF);
            case APP1 -> readExif(body);
            case SOS -> readScan(body, scanBegin, scanEnd);
            case 0xC0, 0xC1, 0xC2 -> readFrame(marker, body);
            case 0xC3, 0xC5, 0xC6, 0xC7, 0xC8, 0xC9, 0xCA, 0xCB, 0xCC, 0xCD, 0xCE, 0xCF, DNL ->
                throw Problem.of(PhotoProblem.PHOTO_UNSUPPORTED);
            default -> {
                if (marker < 0xC0 || marker == SOI || marker >= FIRST_RESTART && marker <= LAST_RESTART) {
                    throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
                }
            }
        }
    }

    private void readFrame(int marker, ByteBuffer body) {
        if (frame != null) {
            throw Problem.of(PhotoProblem.PHOTO_UNSUPPORTED);
        }
        frame = JpegFrame.read(body, marker == 0xC2);
        limit.require(frame.width(), frame.height());
    }

    /** The first scan of the brightness tells how the photo looks; those that follow only refine it or tell colours. */
    private void readScan(ByteBuffer header, int begin, int end) {
        if (frame == null) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        if (likeness == null) {
            likeness = new JpegScan(frame, tables, header, new JpegBits(given, begin, end)).read();
        }
    }

    private void readExif(ByteBuffer body) {
        if (!begins(body, EXIF)) {
            return;
        }
        var exif = Exif.read(body.slice(EXIF.length, body.limit() - EXIF.length));
        if (exif != null) {
            evidence = exif.evidence();
            turn(exif.orientation());
        }
    }

    /** An Exif segment that says nothing but this. */
    private void turn(int orientation) {
        if (orientation != Exif.UPRIGHT) {
            kept.writeBytes(ByteBuffer.allocate(36)
                    .putShort((short) (0xFF00 | APP1))
                    .putShort((short) 34)
                    .put(EXIF)
                    .put(new byte[] {'M', 'M', 0, 42, 0, 0, 0, 8, 0, 1, 1, 0x12, 0, 3, 0, 0, 0, 1, 0, (byte) orientation
                    })
                    .array());
        }
    }

    private static boolean isKept(int marker, ByteBuffer body) {
        if (marker == APP2) {
            return begins(body, ICC);
        }
        return marker == APP0 && begins(body, "JFIF\0".getBytes(StandardCharsets.ISO_8859_1))
                || marker == APP14
                || marker != COM && (marker < APP0 || marker > APP15);
    }

    private static boolean begins(ByteBuffer body, byte[] with) {
        return body.limit() >= with.length
                && Arrays.equals(
                        body.array(), body.arrayOffset(), body.arrayOffset() + with.length, with, 0, with.length);
    }

    /** Where the next marker stands that is no restart. */
    private int scanEnd(int begin) {
        int at = begin;
        while (true) {
            while (given[at] != (byte) 0xFF) {
                at++;
            }
            int next = given[at + 1] & 0xFF;
            if (next == 0xFF) {
                at++;
            } else if (next == 0 || next >= FIRST_RESTART && next <= LAST_RESTART) {
                at += 2;
            } else {
                return at;
            }
        }
    }

    private int marker(int at) {
        int behind = at;
        if (given[behind] != (byte) 0xFF) {
            throw Problem.of(PhotoProblem.PHOTO_DAMAGED);
        }
        while (given[behind] == (byte) 0xFF) {
            behind++;
        }
        return given[behind] & 0xFF;
    }

    private void mark(int marker) {
        kept.write(0xFF);
        kept.write(marker);
    }

    private int unsignedShort(int at) {
        return (given[at] & 0xFF) << 8 | given[at + 1] & 0xFF;
    }
}
