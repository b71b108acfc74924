package io.gridward.workrecord;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

@GridwardTest
class AttachingPhotosTest {

    private static long seeds = 1000;

    private RecordFixture.Worker worker;
    private String record;

    @BeforeEach
    void aRecord() {
        worker = RecordFixture.workerWithGrid();
        record = RecordFixture.filed(worker);
    }

    @Test
    void a_photo_is_kept_without_what_the_camera_wrote_which_is_told_beside_it() throws Exception {
        String id = UUID.randomUUID().toString();
        byte[] file = Pictures.withExif(Pictures.jpeg(seeds++));
        String sha256 = attach(worker.signedIn(), record + "/photos?photoId=" + id, "image/jpeg", file)
                .statusCode(201)
                .body("id", equalTo(id))
                .body("width", equalTo(400))
                .body("takenAt", equalTo("2026-11-20T01:30:00Z"))
                .extract()
                .path("sha256");
        worker.signedIn()
                .get("/v1/records/" + record)
                .then()
                .body("photos.id", contains(id))
                .body("version", equalTo(1));

        var read = worker.signedIn().get("/v1/records/" + record + "/photos/" + id);
        read.then().statusCode(200).contentType("image/jpeg").header("ETag", "\"" + sha256 + "\"");
        byte[] kept = read.asByteArray();
        assertThat(kept.length).isLessThan(file.length);
        Path stored = Path.of("target/test-data/photos")
                .resolve(sha256.substring(0, 2))
                .resolve(sha256.substring(2, 4))
                .resolve(sha256);
        assertThat(Files.readAllBytes(stored)).isEqualTo(kept);
        worker.signedIn()
                .header("If-None-Match", "\"" + sha256 + "\"")
                .get("/v1/records/" + record + "/photos/" + id)
                .then()
                .statusCode(304);
    }

    @Test
    void sent_again_it_is_kept_once() {
        byte[] file = Pictures.jpeg(seeds++);
        String id = attach(file).statusCode(201).extract().path("id");
        attach(file).statusCode(200).body("id", equalTo(id));
        // What the camera wrote does not make it another one.
        attach(Pictures.withExif(file)).statusCode(201);
        worker.signedIn()
                .get("/v1/records/" + record)
                .then()
                .body("photos", hasSize(2))
                .body("marks", empty());
    }

    @Test
    void a_photo_over_again_marks_the_record_whoever_sent_it() {
        byte[] file = Pictures.jpeg(seeds++);
        String first = record;
        attach(file);
        aRecord();
        attach(file).statusCode(201);
        worker.signedIn()
                .get("/v1/records/" + record)
                .then()
                .body("marks.mark", contains("DUPLICATE_PHOTO"))
                .body("marks.similarTo", contains(first));
    }

    @Test
    void a_copy_of_ones_own_photo_marks_the_record_and_anothers_does_not() {
        var image = Pictures.scene(seeds++, 640, 480);
        attach(Pictures.jpeg(image, 0.95f, false));
        String first = record;
        record = RecordFixture.filed(worker);
        attach(Pictures.jpeg(image, 0.4f, true));
        worker.signedIn()
                .get("/v1/records/" + record)
                .then()
                .body("marks.mark", contains("DUPLICATE_PHOTO"))
                .body("marks.similarTo", contains(first));

        aRecord();
        attach(Pictures.jpeg(image, 0.5f, false));
        worker.signedIn().get("/v1/records/" + record).then().body("marks", empty());
    }

    @Test
    void what_is_no_photo_is_refused_whatever_it_is_called() {
        attach(worker.signedIn(), record + "/photos", "image/jpeg", new byte[] {0x47, 0x49, 0x46})
                .statusCode(415)
                .body("code", equalTo("PHOTO_TYPE_UNKNOWN"));
        // A PNG that is called a JPEG is a PNG.
        attach(worker.signedIn(), record + "/photos", "image/jpeg", Pictures.png(Pictures.scene(seeds++, 90, 80)))
                .statusCode(201)
                .body("mediaType", equalTo("image/png"));
        attach(worker.signedIn(), record + "/photos", "image/jpeg", new byte[11 << 20])
                .statusCode(413)
                .body("code", equalTo("BODY_TOO_LARGE"));
        attach(worker.signedIn(), record + "/photos", "image/gif", new byte[10]).statusCode(415);
    }

    @Test
    void only_ones_own_records_take_photos_and_who_sees_them_sees_the_photos() {
        byte[] file = Pictures.jpeg(seeds++);
        String id = attach(file).extract().path("id");
        var neighbour = RecordFixture.workerWithGrid();
        attach(neighbour.signedIn(), record + "/photos", "image/jpeg", file).statusCode(404);
        attach(loggedInAs(Role.WORKER), record + "/photos", "image/jpeg", file)
                .statusCode(403)
                .body("code", equalTo("ACCOUNT_WITHOUT_WORKER"));

        String address = "/v1/records/" + record + "/photos/" + id;
        loggedInAs(Role.LEADER, worker.grid()).get(address).then().statusCode(200);
        neighbour.signedIn().get(address).then().statusCode(404);
    }

    @Test
    void a_record_has_nine_photos_at_most() {
        for (int i = 0; i < 9; i++) {
            attach(Pictures.jpeg(seeds++)).statusCode(201);
        }
        attach(Pictures.jpeg(seeds++)).statusCode(409).body("code", equalTo("RECORD_PHOTOS_FULL"));
    }

    private ValidatableResponse attach(byte[] file) {
        return attach(worker.signedIn(), record + "/photos", "image/jpeg", file);
    }

    private static ValidatableResponse attach(RequestSpecification caller, String at, String type, byte[] file) {
        return caller.contentType(type).body(file).post("/v1/records/" + at).then();
    }
}
