package io.gridward.exchange;

import java.nio.charset.Charset;
import java.time.Duration;
import java.time.Instant;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;

import io.gridward.shared.access.Role;

import static io.gridward.identity.SignIn.loggedInAs;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** Files sent through the door, and what became of them. */
final class ImportFixture {

    static final String CSV = "text/csv";
    static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    static final String GEO_JSON = "application/geo+json";

    private static final Duration LONGEST = Duration.ofSeconds(30);

    private ImportFixture() {}

    static RequestSpecification admin() {
        return loggedInAs(Role.ADMIN).header("Accept-Language", "en");
    }

    static Response upload(RequestSpecification by, String kind, String type, byte[] file) {
        return by.config(io.restassured.RestAssured.config()
                        .encoderConfig(io.restassured.config.EncoderConfig.encoderConfig()
                                .appendDefaultContentCharsetToContentTypeIfUndefined(false)))
                .contentType(type)
                .body(file)
                .post("/v1/imports/" + kind);
    }

    static Response upload(String kind, String csv) {
        return upload(admin(), kind, CSV, csv.getBytes(UTF_8));
    }

    /** Uploads and waits for the end; the import as it stands then. */
    static JsonPath imported(RequestSpecification by, String kind, String type, byte[] file) {
        String id =
                upload(by, kind, type, file).then().statusCode(202).extract().path("id");
        return finished(id);
    }

    static JsonPath imported(String kind, String csv) {
        return imported(admin(), kind, CSV, csv.getBytes(UTF_8));
    }

    static JsonPath finished(String id) {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var job = admin().get("/v1/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (job.getString("finishedAt") != null) {
                return job;
            }
            pause();
        }
        throw new AssertionError("The import " + id + " did not end within " + LONGEST);
    }

    static void assertCounts(JsonPath job, long accepted, long duplicate, long refused) {
        assertThat(job.getString("state")).as(job.prettify()).isEqualTo("COMPLETED");
        assertThat(new long[] {job.getLong("accepted"), job.getLong("duplicate"), job.getLong("refused")})
                .as(report(job.getString("id"), UTF_8))
                .containsExactly(accepted, duplicate, refused);
    }

    static byte[] reportBytes(String id) {
        return admin().get("/v1/imports/" + id + "/report")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();
    }

    static String report(String id, Charset charset) {
        return new String(reportBytes(id), charset);
    }

    private static void pause() {
        try {
            Thread.sleep(20);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
