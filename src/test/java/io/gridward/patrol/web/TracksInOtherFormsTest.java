package io.gridward.patrol.web;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;

import jakarta.inject.Inject;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.WayPoint;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.identity.SignIn;
import io.gridward.patrol.RecordTrack;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.time.Time;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;

/** Tracks sent and shown otherwise than as JSON. */
@GridwardTest
class TracksInOtherFormsTest {

    @Inject
    Time time;

    private UUID worker;
    private String token;
    private LocalDate yesterday;

    @BeforeEach
    void aWorker() {
        worker = UUID.fromString(StaffingFixture.newWorker(WorkerKind.FULL_TIME).getString("id"));
        token = SignIn.token(Role.WORKER, worker, StaffingFixture.TOWN);
        yesterday = time.today().minusDays(1);
    }

    @Test
    void a_point_is_the_same_in_whatever_form_it_comes() {
        var walk = walk(50, 0);
        json(walk).statusCode(200).body("taken", equalTo(50));
        String day = own();
        compact(walk).statusCode(200).body("taken", equalTo(0)).body("duplicate", equalTo(50));
        gpx(gpxOf(walk)).statusCode(200).body("taken", equalTo(0)).body("duplicate", equalTo(50));
        assertThat(own()).isEqualTo(day);
    }

    @Test
    void the_compact_form_carries_all_that_is_told_of_a_point() {
        var walk = List.of(
                new TrackFix(at(0), 121.2000001, 30.1, 8.5, 1.25, 12),
                new TrackFix(at(10), 121.2, 30.1, null, null, null));
        compact(walk).statusCode(200).body("taken", equalTo(2));
        ownTrack()
                .body("features[0].properties.points.accuracy", contains(8.5f, null))
                .body("features[0].properties.points.speed", contains(1.25f, null))
                .body("features[0].properties.points.steps", contains(12, null));
    }

    @Test
    void each_point_is_judged_by_itself() {
        var walk = List.of(
                new TrackFix(at(0), 121.2, 30.1, null, null, null),
                new TrackFix(time.now().plusSeconds(3600), 121.2, 30.1, null, null, null),
                new TrackFix(at(20), 30.1, 121.2, null, null, null),
                new TrackFix(at(30), 121.2, 30.1, -2.0, null, null));
        compact(walk)
                .statusCode(200)
                .body("taken", equalTo(1))
                .body("refused.code", contains("TIME_IN_FUTURE", "COORDINATES_SWAPPED", "ACCURACY_NEGATIVE"));
        gpx("<gpx><trk><trkseg><trkpt lat='30' lon='121'/><trkpt lat='95' lon='200'><time>" + at(1)
                        + "</time></trkpt></trkseg></trk></gpx>")
                .statusCode(200)
                .body("refused.code", contains("TIME_MISSING", "COORDINATE_OFF_EARTH"));
    }

    @Test
    void gpx_needs_the_telephone_and_the_number_of_the_part_in_the_address() {
        String gpx = gpxOf(walk(1, 0));
        own(TrackForms.GPX)
                .body(gpx)
                .post("/v1/tracks?sequence=1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("deviceId"));
        own(TrackForms.GPX)
                .body(gpx)
                .post("/v1/tracks?deviceId=a&sequence=one")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("sequence"));
        own(TrackForms.GPX)
                .body(gpx)
                .post("/v1/tracks?deviceId=a&sequence=-1")
                .then()
                .statusCode(400)
                .body("errors.pointer", contains("/sequence"));
    }

    @Test
    void what_cannot_be_read_is_refused_as_a_whole() {
        gpx("<!DOCTYPE gpx [<!ENTITY e SYSTEM 'file:///etc/passwd'>]><gpx>&e;</gpx>")
                .statusCode(400)
                .body("code", equalTo("GPX_MALFORMED"))
                .body("line", equalTo(1));
        gpx("<gpx/>")
                .statusCode(400)
                .body("code", equalTo("INVALID_FIELDS"))
                .body("errors.pointer", hasItem("/points"));
        gpx(gpxOf(walk(20, 0)).replace("</gpx>", "<")).statusCode(400);
        byte[] whole = CompactTrackWriter.write(track(walk(20, 0)));
        whole[whole.length - 9] ^= 1;
        compact(whole).statusCode(400).body("code", equalTo("COMPACT_TRACK_DAMAGED"));
        ownTrack().body("features", hasSize(0));
    }

    @Test
    void a_gzipped_body_is_not_unpacked() throws Exception {
        var zipped = new ByteArrayOutputStream();
        try (var zip = new GZIPOutputStream(zipped)) {
            zip.write(CompactTrackWriter.write(track(walk(1, 0))));
        }
        own(TrackForms.COMPACT)
                .header("Content-Encoding", "gzip")
                .body(zipped.toByteArray())
                .post("/v1/tracks")
                .then()
                .statusCode(400)
                .body("code", equalTo("COMPACT_TRACK_MALFORMED"))
                .body("byteNumber", equalTo(1));
    }

    @Test
    void more_points_than_allowed_are_told_the_limit() {
        gpx(gpxOf(walk(10_001, 0)))
                .statusCode(413)
                .body("code", equalTo("TRACK_TOO_LONG"))
                .body("limit", equalTo(10_000));
        compact(walk(10_001, 0))
                .statusCode(413)
                .body("code", equalTo("TRACK_TOO_LONG"))
                .body("limit", equalTo(10_000));
    }

    @Test
    void a_large_gpx_file_is_refused_before_it_is_read() {
        gpx(" ".repeat(11 << 20)).statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
    }

    @Test
    void sent_again_under_its_key_it_is_answered_as_the_first_time() {
        byte[] part = CompactTrackWriter.write(track(walk(5, 0)));
        for (int time = 0; time < 2; time++) {
            own(TrackForms.COMPACT)
                    .header("Idempotency-Key", "compact-" + worker)
                    .body(part)
                    .post("/v1/tracks")
                    .then()
                    .statusCode(200)
                    .body("taken", equalTo(5));
        }
    }

    @Test
    void a_day_is_shown_as_gpx_with_a_track_for_each_telephone_and_a_segment_for_each_stretch() throws Exception {
        var walk = walk(10, 0);
        walk.addAll(walk(5, 3600));
        compact(walk).statusCode(200);
        compact(CompactTrackWriter.write(new RecordTrack("<other>\u0001", 1L, Datum.WGS84, walk(3, 0))))
                .statusCode(200);

        byte[] shown = loggedInAs(Role.COMMANDER, StaffingFixture.TOWN)
                .accept(TrackForms.GPX)
                .get("/v1/workers/{id}/tracks?date={day}", worker, yesterday.toString())
                .then()
                .statusCode(200)
                .contentType(TrackForms.GPX)
                .extract()
                .asByteArray();

        var gpx = GPX.Reader.of(GPX.Reader.Mode.STRICT).read(new ByteArrayInputStream(shown));
        assertThat(gpx.getVersion()).isEqualTo("1.1");
        assertThat(gpx.getTracks())
                .extracting(track -> track.getName().orElseThrow())
                .containsExactly("<other>\uFFFD", "phone");
        var phone = gpx.getTracks().get(1);
        assertThat(phone.getSegments())
                .extracting(segment -> segment.getPoints().size())
                .containsExactly(10, 5);
        assertThat(phone.segments().flatMap(segment -> segment.points()).map(TracksInOtherFormsTest::told))
                .isEqualTo(walk.stream().map(TracksInOtherFormsTest::told).toList());
        own("*/*").accept("*/*").get("/v1/me/track-views").then().body("items", hasSize(1));
    }

    @Test
    void what_is_shown_as_gpx_can_be_sent_again() {
        compact(walk(20, 0)).statusCode(200);
        String shown = given().auth()
                .oauth2(token)
                .accept(TrackForms.GPX)
                .get("/v1/me/tracks?date=" + yesterday)
                .asString();
        gpx(shown).statusCode(200).body("taken", equalTo(0)).body("duplicate", equalTo(20));
    }

    @Test
    void geojson_is_what_is_shown_to_whoever_does_not_ask() {
        given().auth().oauth2(token).accept("*/*").get("/v1/me/tracks").then().contentType("application/geo+json");
        given().auth()
                .oauth2(token)
                .accept("image/png")
                .get("/v1/me/tracks")
                .then()
                .statusCode(406);
    }

    private static String told(TrackFix fix) {
        return fix.time() + " " + fix.longitude() + " " + fix.latitude();
    }

    private static String told(WayPoint point) {
        return point.getTime().orElseThrow() + " " + point.getLongitude().doubleValue() + " "
                + point.getLatitude().doubleValue();
    }

    private List<TrackFix> walk(int points, int fromSecond) {
        var walk = new ArrayList<TrackFix>();
        for (int i = 0; i < points; i++) {
            walk.add(new TrackFix(
                    at(fromSecond).plusMillis(1500L * i),
                    (1_212_000_000 + 100 * i) / 1e7,
                    (301_000_000 + 130 * i) / 1e7,
                    null,
                    null,
                    null));
        }
        return walk;
    }

    private Instant at(int second) {
        return time.startOf(yesterday).plus(8, ChronoUnit.HOURS).plusSeconds(second);
    }

    private static RecordTrack track(List<TrackFix> points) {
        return new RecordTrack("phone", 1L, Datum.WGS84, points);
    }

    private static String gpxOf(List<TrackFix> points) {
        return points.stream()
                .map(point -> "<trkpt lat='%s' lon='%s'><time>%s</time></trkpt>"
                        .formatted(point.latitude(), point.longitude(), point.time()))
                .collect(Collectors.joining(
                        "",
                        "<gpx version='1.1' creator='test' xmlns='http://www.topografix.com/GPX/1/1'><trk><trkseg>",
                        "</trkseg></trk></gpx>"));
    }

    private ValidatableResponse json(List<TrackFix> points) {
        var told = points.stream()
                .map(point -> Map.of(
                        "time", point.time().toString(), "longitude", point.longitude(), "latitude", point.latitude()))
                .toList();
        return own(ContentType.JSON.toString())
                .body(Map.of("deviceId", "phone", "sequence", 1, "datum", "WGS84", "points", told))
                .post("/v1/tracks")
                .then();
    }

    private ValidatableResponse gpx(String text) {
        return own(TrackForms.GPX)
                .body(text.getBytes(UTF_8))
                .post("/v1/tracks?deviceId=phone&sequence=1")
                .then();
    }

    private ValidatableResponse compact(List<TrackFix> points) {
        return compact(CompactTrackWriter.write(track(points)));
    }

    private ValidatableResponse compact(byte[] bytes) {
        return own(TrackForms.COMPACT).body(bytes).post("/v1/tracks").then();
    }

    private String own() {
        return ownTrack().extract().asString();
    }

    private ValidatableResponse ownTrack() {
        return given().auth()
                .oauth2(token)
                .get("/v1/me/tracks?date={day}", yesterday.toString())
                .then()
                .statusCode(200);
    }

    private RequestSpecification own(String contentType) {
        return given().auth().oauth2(token).contentType(contentType);
    }
}
