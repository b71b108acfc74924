package io.gridward.attachment.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

/**
 * The few fields of Exif (CIPA DC-008, on TIFF 6.0) that matter here. Whatever is broken is taken as not written: no photo
 * is refused for its evidence.
 */
final class Exif {

    static final int UPRIGHT = 1;

    private static final int DATE_TIME = 0x0132;
    private static final int ORIENTATION = 0x0112;
    private static final int EXIF_DIRECTORY = 0x8769;
    private static final int GPS_DIRECTORY = 0x8825;
    private static final int DATE_TIME_ORIGINAL = 0x9003;
    private static final int OFFSET_TIME_ORIGINAL = 0x9011;
    private static final int GPS_LATITUDE_REF = 1;
    private static final int GPS_LATITUDE = 2;
    private static final int GPS_LONGITUDE_REF = 3;
    private static final int GPS_LONGITUDE = 4;

    /** A clock that was never set tells an earlier year. */
    private static final int FIRST_CAMERAS = 1990;

    private static final int ENTRY_BYTES = 12;
    private static final int LITTLE_ENDIAN = 'I' << 8 | 'I';
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuu:MM:dd HH:mm:ss");

    private final ByteBuffer tiff;
    private final Map<Integer, Integer> image;
    private final Map<Integer, Integer> photo;
    private final Map<Integer, Integer> gps;

    private Exif(ByteBuffer tiff) {
        this.tiff = tiff;
        tiff.order(tiff.getShort(0) == LITTLE_ENDIAN ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        this.image = directory(tiff.getInt(4));
        this.photo = below(EXIF_DIRECTORY);
        this.gps = below(GPS_DIRECTORY);
    }

    /** @param tiff from its byte order mark on; null where it cannot be read */
    static @Nullable Exif read(ByteBuffer tiff) {
        try {
            return new Exif(tiff.slice());
        } catch (IndexOutOfBoundsException broken) {
            return null;
        }
    }

    /** How the photo is to be turned, 1 to 8. */
    int orientation() {
        Integer entry = image.get(ORIENTATION);
        int turned = entry == null ? UPRIGHT : tiff.getShort(entry + 8);
        return turned >= 1 && turned <= 8 ? turned : UPRIGHT;
    }

    Evidence evidence() {
        String time = text(photo, DATE_TIME_ORIGINAL);
        Double longitude = degrees(GPS_LONGITUDE, GPS_LONGITUDE_REF, "W", 180);
        Double latitude = degrees(GPS_LATITUDE, GPS_LATITUDE_REF, "S", 90);
        boolean placed = longitude != null && latitude != null;
        return new Evidence(
                time(time == null ? text(image, DATE_TIME) : time),
                offset(text(photo, OFFSET_TIME_ORIGINAL)),
                placed ? longitude : null,
                placed ? latitude : null);
    }

    private Map<Integer, Integer> below(int tag) {
        Integer entry = image.get(tag);
        return entry == null ? Map.of() : directory(tiff.getInt(entry + 8));
    }

    /** Where the entry of each tag stands; only whole entries. */
    private Map<Integer, Integer> directory(int at) {
        var entries = new HashMap<Integer, Integer>();
        int count = tiff.getShort(at) & 0xFFFF;
        for (int i = 0; i < count; i++) {
            int entry = at + 2 + i * ENTRY_BYTES;
            if (entry + ENTRY_BYTES > tiff.limit()) {
                break;
            }
            entries.put(tiff.getShort(entry) & 0xFFFF, entry);
        }
        return entries;
    }

    private @Nullable String text(Map<Integer, Integer> directory, int tag) {
        Integer entry = directory.get(tag);
        if (entry == null) {
            return null;
        }
        int length = tiff.getInt(entry + 4);
        int at = length <= 4 ? entry + 8 : tiff.getInt(entry + 8);
        if (length < 1 || length > 100 || at < 0 || at > tiff.limit() - length) {
            return null;
        }
        byte[] bytes = new byte[length];
        tiff.get(at, bytes);
        return new String(bytes, StandardCharsets.US_ASCII).replace("\0", "").strip();
    }

    private @Nullable Double degrees(int tag, int refTag, String negative, int most) {
        Integer entry = gps.get(tag);
        if (entry == null) {
            return null;
        }
        int at = tiff.getInt(entry + 8);
        if (tiff.getInt(entry + 4) != 3 || at < 0 || at > tiff.limit() - 24) {
            return null;
        }
        double degrees = rational(at) + rational(at + 8) / 60 + rational(at + 16) / 3600;
        if (!(degrees >= 0 && degrees <= most)) {
            return null;
        }
        return negative.equals(text(gps, refTag)) ? -degrees : degrees;
    }

    private double rational(int at) {
        return (double) Integer.toUnsignedLong(tiff.getInt(at)) / Integer.toUnsignedLong(tiff.getInt(at + 4));
    }

    private static @Nullable LocalDateTime time(@Nullable String text) {
        try {
            var time = text == null ? null : LocalDateTime.parse(text, TIME);
            return time == null || time.getYear() < FIRST_CAMERAS ? null : time;
        } catch (DateTimeException notWritten) {
            return null;
        }
    }

    private static @Nullable ZoneOffset offset(@Nullable String text) {
        try {
            return text == null ? null : ZoneOffset.of(text);
        } catch (DateTimeException notWritten) {
            return null;
        }
    }
}
