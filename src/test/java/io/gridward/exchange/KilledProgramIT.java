package io.gridward.exchange;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** The packaged program, killed (kill -9) while it imports, and started again on the same data directory. */
class KilledProgramIT {

    private static final int ROWS = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    @SuppressWarnings("NullAway.Init")
    private KillableProgram program;

    @Test
    void goes_on_exactly_where_it_was_killed() throws Exception {
        program = new KillableProgram(directory, Map.of("GRIDWARD_IMPORTS_LEASE", "3s"));
        program.start();
        String id;
        try {
            id = program.asAdmin()
                    .contentType("text/csv; charset=UTF-8")
                    .body(file().getBytes(UTF_8))
                    .post("/v1/imports/cases")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await(id, job -> job.getLong("rowsRead") >= ROWS / 4);
        } finally {
            program.kill();
        }

        program.start();
        try {
            var left = program.asAdmin().get("/v1/imports/" + id).jsonPath();
            assertThat(left.getLong("rowsRead")).as("killed before the end").isBetween(1L, ROWS - 1L);

            var job = await(id, one -> one.getString("finishedAt") != null);

            assertThat(job.getString("state")).isEqualTo("COMPLETED");
            assertThat(job.getLong("accepted")).isEqualTo(ROWS);
            assertThat(job.getLong("duplicate")).as("taken twice").isZero();
            assertThat(references()).as("lost").isEqualTo(ROWS);
            assertThat(program.asAdmin()
                            .get("/v1/imports/" + id + "/report")
                            .asString()
                            .lines())
                    .hasSize(ROWS + 1);
        } finally {
            program.stop();
        }
    }

    private static String file() {
        return IntStream.range(0, ROWS)
                .mapToObj("01001,案件%d,1.5,50.5,WGS84"::formatted)
                .collect(Collectors.joining("\n", "categoryCode,text,longitude,latitude,datum\n", "\n"));
    }

    /** How many different cases there are. */
    private long references() {
        return program.asAdmin()
                .get("/v1/spreadsheets/cases")
                .asString()
                .lines()
                .skip(1)
                .distinct()
                .count();
    }

    private interface Condition {
        boolean holds(JsonPath job);
    }

    private JsonPath await(String id, Condition condition) throws InterruptedException {
        Instant end = Instant.now().plus(LONGEST);
        while (Instant.now().isBefore(end)) {
            var job = program.asAdmin()
                    .get("/v1/imports/" + id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            if (condition.holds(job)) {
                return job;
            }
            Thread.sleep(20);
        }
        throw new AssertionError("Not within " + LONGEST);
    }
}
