package io.gridward.intake;

import java.util.Map;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.attachment.content.Pictures;
import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static io.gridward.intake.IntakeFixture.decide;
import static io.gridward.intake.IntakeFixture.moderated;
import static io.gridward.intake.IntakeFixture.report;
import static io.gridward.intake.IntakeFixture.send;
import static io.gridward.intake.IntakeFixture.sendPhoto;
import static io.gridward.intake.IntakeFixture.source;
import static io.gridward.intake.IntakeFixture.square;
import static io.gridward.intake.IntakeFixture.standing;
import static io.gridward.intake.IntakeFixture.trusted;
import static io.gridward.intake.IntakeFixture.waiting;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

@GridwardTest
class SendingPhotosWithAReportTest {

    private static final byte[] PHOTO = Pictures.withExif(Pictures.jpeg(7001));

    @Test
    void they_wait_with_the_report_and_become_the_cases() {
        var square = square();
        String key = moderated().key();
        String token = send(key, report(square)).extract().path("token");
        String sha256 = sendPhoto(key, token, PHOTO).statusCode(201).extract().path("sha256");
        sendPhoto(key, token, PHOTO).statusCode(200).body("sha256", equalTo(sha256));
        String id = waiting(square);
        loggedInAs(Role.COMMANDER)
                .get("/v1/resident-reports?state=PENDING&area=330282107")
                .then()
                .body("items.find { it.id == '" + id + "' }.photos.sha256", contains(sha256));
        decide(Role.COMMANDER, id, "release", Map.of()).body("photos.sha256", contains(sha256));
        String number = standing(token).extract().path("number");
        String caseId =
                loggedInAs(Role.AUDITOR).get("/v1/cases/by-number/" + number).path("id");
        loggedInAs(Role.AUDITOR)
                .get("/v1/cases/" + caseId + "/photos")
                .then()
                .body("items", hasSize(1))
                .body("items[0].sha256", equalTo(sha256))
                .body("items[0].kind", equalTo("BEFORE"))
                .body("items[0].addedBy", nullValue())
                .body("items[0].addedByName", matchesPattern("小程序 .*"));
        sendPhoto(key, token, Pictures.jpeg(7002)).statusCode(409).body("code", equalTo("REPORT_DECIDED"));
    }

    @Test
    void of_a_trusted_source_they_are_the_cases_at_once() {
        String key = trusted().key();
        var received = send(key, report(square()));
        sendPhoto(key, received.extract().path("token"), PHOTO).statusCode(201);
        String number = received.extract().path("number");
        String caseId =
                loggedInAs(Role.AUDITOR).get("/v1/cases/by-number/" + number).path("id");
        loggedInAs(Role.AUDITOR).get("/v1/cases/" + caseId + "/photos").then().body("items", hasSize(1));
    }

    @Test
    void only_the_command_room_of_the_place_sees_one_that_waits_and_it_holds_nothing_but_the_picture() {
        var square = square();
        String key = moderated().key();
        String token = send(key, report(square)).extract().path("token");
        String photo = "/v1/resident-reports/%s/photos/"
                + sendPhoto(key, token, PHOTO).extract().path("id");
        String own = photo.formatted(waiting(square));
        byte[] shown = loggedInAs(Role.COMMANDER)
                .get(own)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .extract()
                .asByteArray();
        assertThat(new String(PHOTO, ISO_8859_1)).contains("2026:11:20");
        assertThat(new String(shown, ISO_8859_1)).doesNotContain("2026:11:20");
        loggedInAs(Role.WORKER).get(own).then().statusCode(403);
        loggedInAs(Role.COMMANDER, "330282108").get(own).then().statusCode(404);
        // Of another report.
        var other = square();
        send(key, report(other)).statusCode(201);
        loggedInAs(Role.COMMANDER).get(photo.formatted(waiting(other))).then().statusCode(404);
    }

    @Test
    void only_the_source_itself_may_send_some_few_small_ones_that_are_photos() {
        String key = moderated().key();
        String token = send(key, report(square())).extract().path("token");
        sendPhoto("no-such-key", token, PHOTO).statusCode(403);
        sendPhoto(moderated().key(), token, PHOTO).statusCode(404);
        sendPhoto(key, "no-such-token", PHOTO).statusCode(404);
        sendPhoto(key, token, "GIF89a".getBytes(ISO_8859_1))
                .statusCode(415)
                .body("code", equalTo("PHOTO_TYPE_UNKNOWN"));
        sendPhoto(key, token, new byte[6_000_000]).statusCode(413).body("code", equalTo("BODY_TOO_LARGE"));
        for (int i = 0; i < 4; i++) {
            sendPhoto(key, token, Pictures.jpeg(7010 + i)).statusCode(201);
        }
        sendPhoto(key, token, Pictures.jpeg(7020))
                .statusCode(409)
                .body("code", equalTo("REPORT_PHOTOS_FULL"))
                .body("limit", equalTo(4));
    }

    @Test
    void they_are_counted_with_the_reports() {
        String key = source(Map.of("perDay", 2)).key();
        String token = send(key, report(square())).extract().path("token");
        sendPhoto(key, token, PHOTO).statusCode(201);
        sendPhoto(key, token, PHOTO).statusCode(429).body("code", equalTo("REPORT_RATE_EXCEEDED"));
    }
}
