package io.gridward.casework;

import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Documents;
import io.gridward.attachment.content.Pictures;
import io.gridward.shared.access.Role;
import io.gridward.shared.time.MovableClock;

import static io.gridward.casework.CaseFixture.accept;
import static io.gridward.casework.CaseFixture.arrange;
import static io.gridward.casework.CaseFixture.close;
import static io.gridward.casework.CaseFixture.dispatch;
import static io.gridward.casework.CaseFixture.middleOf;
import static io.gridward.casework.CaseFixture.reject;
import static io.gridward.casework.CaseFixture.report;
import static io.gridward.casework.CaseFixture.reportedAt;
import static io.gridward.casework.CaseFixture.resolve;
import static io.gridward.casework.CaseFixture.send;
import static io.gridward.casework.CaseFixture.start;
import static io.gridward.casework.CaseFixture.verify;
import static io.gridward.grid.GridFixture.freeSquare;
import static io.gridward.grid.GridFixture.gridOn;
import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class AddingPhotosTest {

    private static final String TOWN = "330282003";
    private static final String VILLAGE = "330282003204";
    private static final String ELSEWHERE = "330282006";
    private static final String JPEG = "image/jpeg";
    private static final String PDF = "application/pdf";

    private static long seeds = 5000;

    @Inject
    CasePhotos photos;

    @Inject
    MovableClock clock;

    private Map<String, Object> place;
    private String id;

    @BeforeEach
    void aCase() {
        var square = freeSquare();
        gridOn(VILLAGE, square);
        place = middleOf(square);
        id = reportedAt(place);
    }

    @AfterEach
    void setClockBack() {
        clock.back();
    }

    @Test
    void a_photo_belongs_to_the_step_that_was_the_last() {
        String before = add("BEFORE", photo())
                .statusCode(201)
                .body("stepSeq", equalTo(1))
                .body("kind", equalTo("BEFORE"))
                .body("takenAt", nullValue())
                .body("addedByName", notNullValue())
                .extract()
                .path("id");
        accept(id);
        dispatch(id);
        add("AFTER", Pictures.withExif(photo()))
                .statusCode(201)
                .body("stepSeq", equalTo(3))
                .body("width", equalTo(400))
                .body("takenAt", equalTo("2026-11-20T01:30:00Z"));
        loggedInAs(Role.AUDITOR, TOWN)
                .get("/v1/cases/" + id + "/photos")
                .then()
                .statusCode(200)
                .body("items.kind", contains("BEFORE", "AFTER"))
                .body("items[0].id", equalTo(before));
        var counts = QuarkusTransaction.requiringNew().call(() -> photos.countsByKind(UUID.fromString(id)));
        assertThat(counts)
                .isEqualTo(Map.of(CasePhotoKind.BEFORE, 1L, CasePhotoKind.AFTER, 1L, CasePhotoKind.OTHER, 0L));
    }

    @Test
    void the_picture_is_shown_and_the_document_is_saved() {
        byte[] picture = photo();
        String photo = add("OTHER", picture)
                .header("Location", not(nullValue()))
                .extract()
                .path("id");
        var shown = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/photos/" + photo);
        shown.then()
                .statusCode(200)
                .contentType(JPEG)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", nullValue());

        byte[] file = Documents.pdf("告知书");
        var added = add(loggedInAs(Role.COMMANDER), PDF, "", file)
                .statusCode(201)
                .body("kind", equalTo("OTHER"))
                .body("mediaType", equalTo(PDF))
                .body("width", nullValue());
        String document = added.extract().path("id");
        var saved = loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/photos/" + document);
        saved.then()
                .statusCode(200)
                .contentType(PDF)
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Disposition", "attachment; filename=\"" + document + ".pdf\"");
        assertThat(saved.asByteArray()).isEqualTo(file);
        loggedInAs(Role.AUDITOR)
                .header("If-None-Match", saved.header("ETag"))
                .get("/v1/cases/" + id + "/photos/" + document)
                .then()
                .statusCode(304);
    }

    @Test
    void sent_again_it_is_kept_once() {
        byte[] file = photo();
        String chosen = UUID.randomUUID().toString();
        add("?kind=BEFORE&photoId=" + chosen, JPEG, file).statusCode(201).body("id", equalTo(chosen));
        add("?kind=BEFORE&photoId=" + chosen, JPEG, file).statusCode(200).body("id", equalTo(chosen));
        add("BEFORE", file).statusCode(200).body("id", equalTo(chosen));
        add("AFTER", file)
                .statusCode(409)
                .body("code", equalTo("CASE_PHOTO_KIND_DIFFERS"))
                .body("kind", equalTo("BEFORE"));
        add("?kind=BEFORE&photoId=" + chosen, JPEG, photo()).statusCode(409).body("code", equalTo("ID_TAKEN"));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/photos").then().body("items", hasSize(1));
    }

    @Test
    void what_is_neither_photo_nor_document_and_what_is_suspicious_is_refused() {
        add("OTHER", "GIF89a".getBytes(US_ASCII)).statusCode(415).body("code", equalTo("FILE_TYPE_UNKNOWN"));
        add("?kind=BEFORE", PDF, Documents.pdf("x")).statusCode(422).body("code", equalTo("CASE_PHOTO_EXPECTED"));
        add("?kind=SIDEWAYS", JPEG, photo()).statusCode(400);
        add("", PDF, Documents.acting()).statusCode(422).body("code", equalTo("FILE_SUSPICIOUS"));
        add("", PDF, Arrays.copyOf(Documents.pdf("x"), 100)).statusCode(422).body("code", equalTo("PDF_DAMAGED"));
        // A document that is called a photo is a document, and may be no photo of before.
        add("BEFORE", Documents.pdf("x")).statusCode(422).body("code", equalTo("CASE_PHOTO_EXPECTED"));
        byte[] polyglot = (new String(photo(), ISO_8859_1) + "<?php exit; ?>").getBytes(ISO_8859_1);
        add("OTHER", polyglot)
                .statusCode(422)
                .body("code", equalTo("FILE_SUSPICIOUS"))
                .body("found", equalTo("PHP"));
        add("OTHER", new byte[11 << 20]).statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + id + "/photos").then().body("items", hasSize(0));
    }

    @Test
    void who_sees_the_case_sees_its_photos_and_who_reports_or_handles_may_add() {
        String photo = add("OTHER", photo()).extract().path("id");
        for (Role role : new Role[] {Role.WORKER, Role.LEADER, Role.SUPERVISOR, Role.COMMANDER, Role.DEPARTMENT}) {
            add(loggedInAs(role, TOWN), JPEG, "", photo()).statusCode(201);
            add(loggedInAs(role, ELSEWHERE), JPEG, "", photo()).statusCode(404);
        }
        add(loggedInAs(Role.AUDITOR), JPEG, "", photo()).statusCode(403);
        loggedInAs(Role.PARTNER, TOWN)
                .get("/v1/cases/" + id + "/photos/" + photo)
                .then()
                .statusCode(200);
        for (String address : new String[] {"", "/" + photo}) {
            loggedInAs(Role.PARTNER, ELSEWHERE)
                    .get("/v1/cases/" + id + "/photos" + address)
                    .then()
                    .statusCode(404);
        }
        // The photo of one case is none of another.
        loggedInAs(Role.PARTNER)
                .get("/v1/cases/" + reportedAt(place) + "/photos/" + photo)
                .then()
                .statusCode(404);
    }

    @Test
    void who_reported_beyond_his_reach_may_add_too() {
        id = send(loggedInAs(Role.WORKER, ELSEWHERE), report(place)).extract().path("id");
        String photo = add(loggedInAs(Role.WORKER, ELSEWHERE), JPEG, "", photo())
                .statusCode(201)
                .extract()
                .path("id");
        loggedInAs(Role.WORKER, ELSEWHERE)
                .get("/v1/cases/" + id + "/photos/" + photo)
                .then()
                .statusCode(200);
        add(loggedInAs(Role.LEADER, ELSEWHERE), JPEG, "", photo()).statusCode(404);
    }

    @Test
    void a_case_that_is_over_takes_photos_for_a_day() {
        accept(id);
        dispatch(id);
        start(id);
        resolve(id);
        arrange(id);
        verify(id);
        close(id);
        byte[] file = photo();
        add("AFTER", file).statusCode(201).body("stepSeq", equalTo(8));
        clock.forward(Duration.ofHours(24));
        add("AFTER", photo()).statusCode(409).body("code", equalTo("CASE_PHOTOS_TOO_LATE"));
        // A phone that got no answer the day before.
        add("AFTER", file).statusCode(200);
    }

    @Test
    void a_rejected_case_is_over_too() {
        reject(id);
        clock.forward(Duration.ofHours(23));
        add("OTHER", photo()).statusCode(201);
        clock.forward(Duration.ofHours(1));
        add("OTHER", photo()).statusCode(409).body("code", equalTo("CASE_PHOTOS_TOO_LATE"));
    }

    @Test
    void a_case_has_twenty_photos_at_most_however_many_send_at_once() {
        var answers = IntStream.range(0, 24)
                .parallel()
                .mapToObj(i -> add(loggedInAs(Role.COMMANDER), PDF, "", Documents.pdf(id + i))
                        .extract())
                .toList();
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 201))
                .hasSize(20);
        assertThat(answers.stream().filter(answer -> answer.statusCode() == 409))
                .hasSize(4)
                .allMatch(answer -> answer.<String>path("code").equals("CASE_PHOTOS_FULL"))
                .allMatch(answer -> answer.<Integer>path("limit") == 20);
    }

    private static byte[] photo() {
        return Pictures.jpeg(seeds++);
    }

    private ValidatableResponse add(String kind, byte[] file) {
        return add("?kind=" + kind, JPEG, file);
    }

    private ValidatableResponse add(String query, String type, byte[] file) {
        return add(loggedInAs(Role.COMMANDER), type, query, file);
    }

    private ValidatableResponse add(RequestSpecification caller, String type, String query, byte[] file) {
        return caller.contentType(type)
                .body(file)
                .post("/v1/cases/" + id + "/photos" + query)
                .then();
    }
}
