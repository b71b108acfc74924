package io.gridward.patrol.web;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;

import io.gridward.patrol.PatrolProblem;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class GpxPointsTest {

    private static final int MOST = 100;
    private static final Instant NINE = Instant.parse("2026-11-23T01:00:00Z");

    @Test
    void track_points_of_all_tracks_and_segments_are_read() {
        var points = read("""
                <?xml version="1.0"?>
                <gpx version="1.1" creator="any" xmlns="http://www.topografix.com/GPX/1/1">
                  <metadata><time>2020-01-01T00:00:00Z</time></metadata>
                  <wpt lat="1" lon="1"><time>2026-11-23T01:00:00Z</time></wpt>
                  <rte><rtept lat="2" lon="2"/></rte>
                  <trk><trkseg>
                    <trkpt lat="30.1" lon="121.2"><ele>4.5</ele><time>2026-11-23T09:00:00.250+08:00</time><hdop>2</hdop></trkpt>
                    <trkpt lon="121.3" lat="30.2"><time> 2026-11-23T01:00:10 </time><name><![CDATA[a & b]]></name></trkpt>
                  </trkseg><trkseg>
                    <trkpt lat="30.3" lon="121.4"><!-- nothing --></trkpt>
                  </trkseg></trk>
                  <trk><trkseg><trkpt lat="north" lon="121.5"><time>yesterday</time></trkpt></trkseg></trk>
                </gpx>""");
        assertThat(points)
                .containsExactly(
                        fix(NINE.plusMillis(250), 121.2, 30.1, null),
                        fix(NINE.plusSeconds(10), 121.3, 30.2, null),
                        fix(null, 121.4, 30.3, null),
                        fix(null, 121.5, Double.NaN, null));
    }

    @Test
    void speed_is_read_where_it_is_known_to_be_metres_a_second() {
        assertThat(read(gpx10("<speed>1.25</speed>")).get(0).speed()).isEqualTo(1.25);
        assertThat(read(gpx10("<speed>fast</speed>")).get(0).speed()).isNull();
        assertThat(read(gpx11("""
                        <extensions><t:TrackPointExtension xmlns:t="http://www.garmin.com/xmlschemas/TrackPointExtension/v2">
                        <t:speed>1.5</t:speed></t:TrackPointExtension></extensions>""")).get(0).speed()).isEqualTo(1.5);
        assertThat(read(gpx11("<extensions><speed xmlns='urn:knots'>3</speed></extensions>"))
                        .get(0)
                        .speed())
                .isNull();
        assertThat(read(gpx11("<extensions><time xmlns='urn:other'>12:00</time></extensions>"))
                        .get(0)
                        .time())
                .isEqualTo(NINE);
    }

    @Test
    void a_dtd_and_entities_are_refused() {
        malformed("<!DOCTYPE gpx [<!ENTITY a 'b'>]>" + gpx11(""));
        malformed("<!DOCTYPE gpx SYSTEM 'file:///etc/passwd'>" + gpx11(""));
        malformed("""
                <!DOCTYPE gpx [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>
                <gpx xmlns="http://www.topografix.com/GPX/1/1"><trk><name>&b;</name></trk></gpx>""");
        malformed(gpx11("<name>&unknown;</name>"));
    }

    @Test
    void what_is_no_gpx_is_refused() {
        malformed("");
        malformed("{\"deviceId\": \"a\"}");
        malformed("<kml/>");
        malformed("<gpx xmlns='urn:other'/>");
        malformed(gpx11("").replace("</gpx>", ""));
        malformed("<gpx>" + "<a>".repeat(30) + "</a>".repeat(30) + "</gpx>");
        malformed(gpx11("<extensions>" + "<a>".repeat(30) + "</a>".repeat(30) + "</extensions>"));
        malformed(gpx11("").replace(NINE.toString(), "1".repeat(200)));
    }

    @Test
    void no_more_is_read_than_may_be_taken() {
        byte[] large = ("<gpx><trk><trkseg>" + "<trkpt lat='30' lon='121'/>".repeat(100_000)).getBytes(UTF_8);
        var in = new ByteArrayInputStream(large);
        refused(PatrolProblem.TRACK_TOO_LONG, in);
        assertThat(in.available()).isGreaterThan(large.length - 100_000);
    }

    @Test
    void a_damaged_file_is_malformed_and_never_a_fault() {
        var random = new Random(9);
        byte[] good = gpx11("<extensions><a b='c'>d</a></extensions>").getBytes(UTF_8);
        int refusals = 0;
        for (int run = 0; run < 20_000; run++) {
            byte[] damaged = good.clone();
            for (int change = random.nextInt(4); change >= 0; change--) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            try {
                GpxPoints.read(new ByteArrayInputStream(damaged), MOST);
            } catch (Problem refused) {
                assertThat(refused.kind()).isEqualTo(PatrolProblem.GPX_MALFORMED);
                refusals++;
            }
        }
        assertThat(refusals).isPositive();
    }

    private static String gpx10(String inside) {
        return gpx11(inside).replace("GPX/1/1", "GPX/1/0");
    }

    private static String gpx11(String inside) {
        return "<gpx xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg><trkpt lat=\"30.1\" lon=\"121.2\"><time>"
                + NINE + "</time>" + inside + "</trkpt></trkseg></trk></gpx>";
    }

    private static TrackFix fix(Instant time, double longitude, double latitude, Double speed) {
        return new TrackFix(time, longitude, latitude, null, speed, null);
    }

    private static List<TrackFix> read(String gpx) {
        return GpxPoints.read(new ByteArrayInputStream(gpx.getBytes(UTF_8)), MOST);
    }

    private static void malformed(String gpx) {
        refused(PatrolProblem.GPX_MALFORMED, new ByteArrayInputStream(gpx.getBytes(UTF_8)));
    }

    private static void refused(ProblemKind kind, InputStream gpx) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> GpxPoints.read(gpx, MOST))
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo(kind));
    }
}
