package io.gridward.export;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;
import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program, killed (kill -9) while it exports, and started again on the same data directory. */
class KilledExportIT {

    private static final int ROWS = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private KillableProgram program;

    @Test
    void begins_anew_and_nothing_short_is_called_complete() throws Exception {
        program = new KillableProgram(directory, Map.of("GRIDWARD_EXPORTS_LEASE", "3s"));
        program.start();
        String id;
        try {
            importCases();
            id = program.asAdmin()
                    .contentType(ContentType.JSON)
                    .body(Map.of("type", "CASES", "format", "NDJSON"))
                    .post("/v1/exports")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await("/v1/exports/" + id, job -> job.getLong("rowsWritten") > 0);
        } finally {
            program.kill();
        }

        program.start();
        try {
            var left = program.asAdmin().get("/v1/exports/" + id).jsonPath();
            assertThat(left.getString("state")).as("killed before the end").isIn("QUEUED", "RUNNING");
            program.asAdmin().get("/v1/exports/" + id + "/file").then().statusCode(409);

            var job = await("/v1/exports/" + id, one -> one.getString("finishedAt") != null);

            assertThat(job.getString("state")).isEqualTo("COMPLETED");
            assertThat(job.getLong("rowsWritten")).isEqualTo(ROWS);
            byte[] file = program.asAdmin()
                    .get("/v1/exports/" + id + "/file")
                    .then()
                    .statusCode(200)
                    .extract()
                    .asByteArray();
            assertThat(new String(file, UTF_8).lines().distinct()).hasSize(ROWS);
            assertThat(HexFormat.of().formatHex(Sha256.of(file))).isEqualTo(job.getString("sha256"));
        } finally {
            program.stop();
        }
    }

    private void importCases() throws InterruptedException {
        String rows = IntStream.range(0, ROWS)
                .mapToObj("01001,案件%d,1.5,50.5,WGS84"::formatted)
                .collect(Collectors.joining("\n", "categoryCode,text,longitude,latitude,datum\n", "\n"));
        String id = program.asAdmin()
                .contentType("text/csv; charset=UTF-8")
                .body(rows.getBytes(UTF_8))
                .post("/v1/imports/cases")
                .then()
                .statusCode(202)
                .extract()
                .path("id");
        await("/v1/imports/" + id, job -> job.getString("finishedAt") != null);
    }

    private JsonPath await(String address, Predicate<JsonPath> condition) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var job = program.asAdmin()
                    .get(address)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (condition.test(job)) {
                return job;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Not within " + LONGEST);
    }
}
