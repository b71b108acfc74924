package io.gridward.bench;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.patrol.web.CompactTrackWriter;
import io.gridward.shared.geo.Datum;

/** Parts of the walk of one telephone: a point every ten seconds of the duty hours, day after day, as they would be sent. */
final class Walks {

    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
    private static final int SECONDS_BETWEEN = 10;
    private static final int POINTS_A_DAY = 13 * 3600 / SECONDS_BETWEEN;
    private static final int DAYS = 28;

    private final Random random;
    private final String deviceId;
    private int next;

    Walks(String deviceId, long seed) {
        this.deviceId = deviceId;
        this.random = new Random(seed);
    }

    /** Begins again as another telephone when the days are full. */
    RecordTrack part(int points) {
        var fixes = new ArrayList<TrackFix>();
        for (int i = 0; i < points; i++) {
            fixes.add(fix());
        }
        int round = (next - 1) / (DAYS * POINTS_A_DAY);
        return new RecordTrack(deviceId + "-" + round, (long) next, Datum.GCJ02, fixes);
    }

    private TrackFix fix() {
        int day = next / POINTS_A_DAY % DAYS;
        int ofDay = next % POINTS_A_DAY;
        Instant at = LocalDate.now(ZONE)
                .minusDays(DAYS - day)
                .atTime(6, 30)
                .atZone(ZONE)
                .toInstant()
                .plusSeconds((long) ofDay * SECONDS_BETWEEN);
        next++;
        return new TrackFix(
                at,
                rounded(121.2 + 8e-5 * (ofDay % 700) + 3e-5 * random.nextDouble(), 1e7),
                rounded(30.1 + 6e-5 * (ofDay % 700) + 3e-5 * random.nextDouble(), 1e7),
                rounded(4 + 8 * random.nextDouble(), 10),
                rounded(1 + 0.5 * random.nextDouble(), 100),
                10 + random.nextInt(6));
    }

    private static double rounded(double value, double parts) {
        return Math.round(value * parts) / parts;
    }

    static byte[] json(RecordTrack track) {
        return track.points().stream()
                .map(fix ->
                        "{\"time\":\"%s\",\"longitude\":%s,\"latitude\":%s,\"accuracy\":%s,\"speed\":%s,\"steps\":%s}"
                                .formatted(
                                        fix.time(),
                                        fix.longitude(),
                                        fix.latitude(),
                                        fix.accuracy(),
                                        fix.speed(),
                                        fix.steps()))
                .collect(Collectors.joining(
                        ",",
                        "{\"deviceId\":\"%s\",\"sequence\":%d,\"datum\":\"GCJ02\",\"points\":["
                                .formatted(track.deviceId(), track.sequence()),
                        "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    static byte[] compact(RecordTrack track) {
        return CompactTrackWriter.write(track);
    }

    /** The same points as lines for COPY. */
    static String rows(String workerId, List<RecordTrack> parts) {
        var text = new StringBuilder();
        for (var part : parts) {
            for (var fix : part.points()) {
                text.append(workerId)
                        .append(',')
                        .append(part.deviceId())
                        .append(',')
                        .append(fix.time())
                        .append(',')
                        .append(fix.longitude())
                        .append(',')
                        .append(fix.latitude())
                        .append(',')
                        .append(fix.accuracy())
                        .append(',')
                        .append(fix.speed())
                        .append(',')
                        .append(fix.steps())
                        .append('\n');
            }
        }
        return text.toString();
    }
}
