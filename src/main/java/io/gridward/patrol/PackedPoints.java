package io.gridward.patrol;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Points as bytes: of each field the difference to the point before, zigzag-coded, seven bits a byte (the varints of
 * Protocol Buffers). A point a few seconds and metres from the one before takes about nine bytes.
 */
final class PackedPoints {

    private static final int FORMAT = 1;
    /** Of a point: ten for the time, five for each other field. */
    private static final int MOST_BYTES = 10 + 5 * 5;

    private static final int CONTINUES = 0x80;
    private static final int SEVEN_BITS = 0x7f;

    private PackedPoints() {}

    static byte[] pack(List<StoredPoint> points) {
        var out = ByteBuffer.allocate(1 + MOST_BYTES * points.size()).put((byte) FORMAT);
        var before = new StoredPoint(0, 0, 0, 0, 0, 0);
        for (var point : points) {
            write(out, point.timeMillis() - before.timeMillis());
            write(out, (long) point.longitudeE7() - before.longitudeE7());
            write(out, (long) point.latitudeE7() - before.latitudeE7());
            write(out, (long) point.accuracyDecimetres() - before.accuracyDecimetres());
            write(out, (long) point.speedCentimetres() - before.speedCentimetres());
            write(out, (long) point.steps() - before.steps());
            before = point;
        }
        return Arrays.copyOf(out.array(), out.position());
    }

    /** @throws IllegalArgumentException when the bytes are of no known format */
    static List<StoredPoint> unpack(byte[] packed) {
        var in = ByteBuffer.wrap(packed);
        if (!in.hasRemaining() || in.get() != FORMAT) {
            throw new IllegalArgumentException("Points of an unknown format");
        }
        var points = new ArrayList<StoredPoint>();
        var before = new StoredPoint(0, 0, 0, 0, 0, 0);
        while (in.hasRemaining()) {
            before = new StoredPoint(
                    before.timeMillis() + read(in),
                    (int) (before.longitudeE7() + read(in)),
                    (int) (before.latitudeE7() + read(in)),
                    (int) (before.accuracyDecimetres() + read(in)),
                    (int) (before.speedCentimetres() + read(in)),
                    (int) (before.steps() + read(in)));
            points.add(before);
        }
        return points;
    }

    private static void write(ByteBuffer out, long value) {
        long zigzag = (value << 1) ^ (value >> 63);
        while ((zigzag & ~SEVEN_BITS) != 0) {
            out.put((byte) (zigzag & SEVEN_BITS | CONTINUES));
            zigzag >>>= 7;
        }
        out.put((byte) zigzag);
    }

    private static long read(ByteBuffer in) {
        long zigzag = 0;
        int shift = 0;
        byte part;
        do {
            part = in.get();
            zigzag |= (long) (part & SEVEN_BITS) << shift;
            shift += 7;
        } while ((part & CONTINUES) != 0);
        return (zigzag >>> 1) ^ -(zigzag & 1);
    }
}
