package io.gridward.patrol.web;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.CRC32C;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.PatrolProblem;
import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.problem.Problem;

/** Reads the compact form of a track, version 1, as src/docs/TRACKS.md describes it. */
final class CompactTrack {

    private static final byte[] BEGINNING = {'G', 'W', 'T', 1};
    private static final int CHECKSUM_BYTES = 4;
    private static final int NONE = -1;
    private static final int CONTINUES = 0x80;
    private static final int SEVEN_BITS = 0x7f;
    private static final int LAST_SHIFT = 63;

    private final ByteBuffer in;

    private CompactTrack(ByteBuffer in) {
        this.in = in;
    }

    /** @throws Problem COMPACT_TRACK_MALFORMED, COMPACT_TRACK_DAMAGED, TRACK_TOO_LONG */
    static RecordTrack read(byte[] bytes, int mostPoints) {
        var track = new CompactTrack(ByteBuffer.wrap(bytes));
        track.beginning();
        track.checksum();
        return track.track(mostPoints);
    }

    private void beginning() {
        for (byte expected : BEGINNING) {
            if (!in.hasRemaining() || in.get() != expected) {
                throw malformed();
            }
        }
    }

    /** Of everything before it; looked at first, since a damaged byte could mean anything. */
    private void checksum() {
        int end = in.limit() - CHECKSUM_BYTES;
        if (end < in.position()) {
            throw malformed();
        }
        var sum = new CRC32C();
        sum.update(in.slice(0, end));
        if (in.getInt(end) != (int) sum.getValue()) {
            throw Problem.of(PatrolProblem.COMPACT_TRACK_DAMAGED);
        }
        in.limit(end);
    }

    private RecordTrack track(int mostPoints) {
        var datum = datum();
        long sequence = unsigned();
        var deviceId = text();
        long count = unsigned();
        if (count < 0 || count > mostPoints) {
            throw Problem.of(PatrolProblem.TRACK_TOO_LONG).with("limit", mostPoints);
        }
        var points = points((int) count);
        if (in.hasRemaining()) {
            throw malformed();
        }
        return new RecordTrack(deviceId, sequence, datum, points);
    }

    private List<TrackFix> points(int count) {
        // What the count says may be more than there is.
        var points = new ArrayList<TrackFix>(Math.min(count, in.remaining()));
        long time = 0;
        long interval = 0;
        long longitude = 0;
        long latitude = 0;
        long accuracy = 0;
        long speed = 0;
        long steps = 0;
        for (int i = 0; i < count; i++) {
            if (i == 0) {
                time = signed();
            } else {
                interval += signed();
                time += interval;
            }
            longitude += signed();
            latitude += signed();
            accuracy += signed();
            speed += signed();
            steps += signed();
            points.add(new TrackFix(
                    Instant.ofEpochMilli(time),
                    longitude / 1e7,
                    latitude / 1e7,
                    scaled(accuracy, 10),
                    scaled(speed, 100),
                    steps == NONE ? null : whole(steps)));
        }
        return points;
    }

    private static @Nullable Double scaled(long value, double parts) {
        return value == NONE ? null : value / parts;
    }

    private int whole(long value) {
        if (value != (int) value) {
            throw malformed();
        }
        return (int) value;
    }

    private Datum datum() {
        byte code = next();
        return switch (code) {
            case 1 -> Datum.WGS84;
            case 2 -> Datum.GCJ02;
            default -> Datum.of(String.valueOf(code));
        };
    }

    private String text() {
        long length = unsigned();
        if (length < 0 || length > in.remaining()) {
            throw malformed();
        }
        var bytes = in.slice(in.position(), (int) length);
        in.position(in.position() + (int) length);
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
        } catch (CharacterCodingException noText) {
            throw malformed();
        }
    }

    private long signed() {
        long zigzag = unsigned();
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }

    /** Seven bits a byte, the lowest first; at most ten bytes, of the last of which one bit counts. */
    private long unsigned() {
        long value = 0;
        for (int shift = 0; shift <= LAST_SHIFT; shift += 7) {
            byte part = next();
            value |= (long) (part & SEVEN_BITS) << shift;
            if ((part & CONTINUES) == 0) {
                if (shift == LAST_SHIFT && part > 1) {
                    throw malformed();
                }
                return value;
            }
        }
        throw malformed();
    }

    private byte next() {
        if (!in.hasRemaining()) {
            throw malformed();
        }
        return in.get();
    }

    private Problem malformed() {
        return Problem.of(PatrolProblem.COMPACT_TRACK_MALFORMED).with("byteNumber", in.position());
    }
}
