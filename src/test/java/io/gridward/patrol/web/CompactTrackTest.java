package io.gridward.patrol.web;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import io.gridward.patrol.PatrolProblem;
import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.GeoProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class CompactTrackTest {

    private static final int MOST = 100;

    @Test
    void what_was_written_is_read() {
        var random = new Random(5);
        for (int run = 0; run < 500; run++) {
            var points = new ArrayList<TrackFix>();
            for (int i = random.nextInt(20); i > 0; i--) {
                points.add(anyPoint(random));
            }
            var track = new RecordTrack(
                    "手机-" + run, random.nextLong() >>> 1, random.nextBoolean() ? Datum.WGS84 : Datum.GCJ02, points);
            assertThat(CompactTrack.read(CompactTrackWriter.write(track), MOST)).isEqualTo(track);
        }
    }

    @Test
    void the_worked_example_of_the_documentation_is_what_it_says() throws Exception {
        String page = Files.readString(Path.of("src/docs/TRACKS.md"));
        var hex = new StringBuilder();
        var lines = Pattern.compile("^ {4}((?:[0-9a-f]{2} ?)+)(?: {2}.*)?$", Pattern.MULTILINE)
                .matcher(page);
        while (lines.find()) {
            hex.append(lines.group(1).replace(" ", ""));
        }
        byte[] example = HexFormat.of().parseHex(hex);
        var track = new RecordTrack(
                "oppo-a57",
                17L,
                Datum.GCJ02,
                List.of(
                        new TrackFix(Instant.parse("2026-11-23T01:00:00Z"), 121.270946, 30.16726, 8.5, 1.2, 14),
                        new TrackFix(Instant.parse("2026-11-23T01:00:10Z"), 121.27101, 30.16735, 9.0, null, null),
                        new TrackFix(Instant.parse("2026-11-23T01:00:20Z"), 121.271074, 30.167441, 9.0, 1.25, 13)));
        assertThat(CompactTrack.read(example, MOST)).isEqualTo(track);
        assertThat(CompactTrackWriter.write(track)).isEqualTo(example);
    }

    @Test
    void bytes_of_another_form_or_a_later_version_are_malformed() {
        byte[] good = CompactTrackWriter.write(track(3));
        byte[] later = good.clone();
        later[3] = 2;
        refused(PatrolProblem.COMPACT_TRACK_MALFORMED, new byte[0]);
        refused(PatrolProblem.COMPACT_TRACK_MALFORMED, "{\"deviceId\":1}".getBytes(UTF_8));
        refused(PatrolProblem.COMPACT_TRACK_MALFORMED, later);
        refused(PatrolProblem.COMPACT_TRACK_MALFORMED, Arrays.copyOf(good, 6));
    }

    @Test
    void every_flipped_bit_and_every_missing_end_is_seen() {
        byte[] good = CompactTrackWriter.write(track(3));
        for (int bit = 8 * 4; bit < 8 * good.length; bit++) {
            byte[] damaged = good.clone();
            damaged[bit / 8] ^= (byte) (1 << bit % 8);
            refused(PatrolProblem.COMPACT_TRACK_DAMAGED, damaged);
        }
        for (int length = 8; length < good.length; length++) {
            refused(PatrolProblem.COMPACT_TRACK_DAMAGED, Arrays.copyOf(good, length));
        }
    }

    @Test
    void what_is_sealed_but_makes_no_sense_is_malformed_and_never_anything_else() {
        var random = new Random(6);
        byte[] good = CompactTrackWriter.write(track(5));
        for (int run = 0; run < 20_000; run++) {
            byte[] other = Arrays.copyOf(good, 5 + random.nextInt(good.length));
            for (int change = random.nextInt(4); change >= 0; change--) {
                other[4 + random.nextInt(other.length - 4)] = (byte) random.nextInt();
            }
            try {
                CompactTrack.read(CompactTrackWriter.sealed(other), MOST);
            } catch (Problem refused) {
                assertThat(refused.kind())
                        .isIn(
                                PatrolProblem.COMPACT_TRACK_MALFORMED,
                                PatrolProblem.TRACK_TOO_LONG,
                                GeoProblem.DATUM_UNKNOWN);
            }
        }
    }

    @Test
    void more_points_than_allowed_are_not_read() {
        refused(PatrolProblem.TRACK_TOO_LONG, CompactTrackWriter.write(track(MOST + 1)));
        assertThat(CompactTrack.read(CompactTrackWriter.write(track(MOST)), MOST)
                        .points())
                .hasSize(MOST);
        // Says 2^62 points and has none.
        refused(
                PatrolProblem.TRACK_TOO_LONG,
                CompactTrackWriter.sealed(HexFormat.of().parseHex("4757540101000161808080808080808040")));
    }

    @Test
    void a_walk_takes_about_a_tenth_of_its_json() {
        var random = new Random(8);
        var points = new ArrayList<TrackFix>();
        for (int i = 0; i < 60; i++) {
            points.add(new TrackFix(
                    Instant.parse("2026-11-23T01:00:00Z").plusSeconds(10L * i),
                    Math.round(1e7 * (121.2 + 1e-4 * i + 3e-5 * random.nextDouble())) / 1e7,
                    Math.round(1e7 * (30.1 + 8e-5 * i + 3e-5 * random.nextDouble())) / 1e7,
                    Math.round(10 * random.nextDouble(4, 12)) / 10.0,
                    Math.round(100 * random.nextDouble(1, 1.5)) / 100.0,
                    random.nextInt(10, 16)));
        }
        byte[] compact = CompactTrackWriter.write(new RecordTrack("oppo-a57", 17L, Datum.WGS84, points));
        assertThat(compact.length).isLessThan(10 * points.size());
    }

    private static RecordTrack track(int points) {
        var random = new Random(points);
        var fixes = new ArrayList<TrackFix>();
        for (int i = 0; i < points; i++) {
            fixes.add(anyPoint(random));
        }
        return new RecordTrack("phone", 1L, Datum.WGS84, fixes);
    }

    private static TrackFix anyPoint(Random random) {
        return new TrackFix(
                Instant.ofEpochMilli(random.nextLong() >> 12 + random.nextInt(50)),
                random.nextInt() / 1e7,
                random.nextInt() / 1e7,
                random.nextBoolean() ? null : random.nextInt(1000) / 10.0,
                random.nextBoolean() ? null : random.nextInt(1000) / 100.0,
                random.nextBoolean() ? null : random.nextInt(1000));
    }

    private static void refused(ProblemKind kind, byte[] bytes) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> CompactTrack.read(bytes, MOST))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
