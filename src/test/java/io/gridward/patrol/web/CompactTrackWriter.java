package io.gridward.patrol.web;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32C;

import io.gridward.patrol.RecordTrack;
import io.gridward.shared.geo.Datum;

/** Writes the compact form, as a telephone would. */
public final class CompactTrackWriter {

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private CompactTrackWriter() {}

    public static byte[] write(RecordTrack track) {
        var writer = new CompactTrackWriter();
        writer.out.writeBytes(new byte[] {'G', 'W', 'T', 1});
        writer.track(track);
        return sealed(writer.out.toByteArray());
    }

    /** With its checksum behind it. */
    static byte[] sealed(byte[] bytes) {
        var sum = new CRC32C();
        sum.update(bytes);
        return ByteBuffer.allocate(bytes.length + 4)
                .put(bytes)
                .putInt((int) sum.getValue())
                .array();
    }

    private void track(RecordTrack track) {
        out.write(track.datum() == Datum.WGS84 ? 1 : 2);
        unsigned(track.sequence());
        byte[] device = track.deviceId().getBytes(StandardCharsets.UTF_8);
        unsigned(device.length);
        out.writeBytes(device);
        unsigned(track.points().size());
        long[] before = new long[6];
        long interval = 0;
        boolean isFirst = true;
        for (var point : track.points()) {
            long time = point.time().toEpochMilli();
            signed(isFirst ? time : time - before[0] - interval);
            interval = isFirst ? 0 : time - before[0];
            long[] now = {
                time,
                Math.round(point.longitude() * 1e7),
                Math.round(point.latitude() * 1e7),
                point.accuracy() == null ? -1 : Math.round(point.accuracy() * 10),
                point.speed() == null ? -1 : Math.round(point.speed() * 100),
                point.steps() == null ? -1 : point.steps()
            };
            for (int i = 1; i < now.length; i++) {
                signed(now[i] - before[i]);
            }
            before = now;
            isFirst = false;
        }
    }

    private void signed(long value) {
        unsigned((value << 1) ^ (value >> 63));
    }

    private void unsigned(long value) {
        long rest = value;
        while ((rest & ~0x7f) != 0) {
            out.write((int) (rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write((int) rest);
    }
}
