package io.gridward.exchange;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/** The packaged program, killed (kill -9) while it imports, and started again on the same data directory. */
class KilledProgramIT {

    private static final Path JAR = Path.of("target/quarkus-app/quarkus-run.jar");
    private static final int ROWS = 20_000;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path directory;

    private int port;
    private String password = "";

    @Test
    void goes_on_exactly_where_it_was_killed() throws Exception {
        assumeTrue(Files.exists(JAR), "the native build has no jar");
        Process program = start("first.log");
        String id;
        try {
            id = asAdmin()
                    .contentType("text/csv; charset=UTF-8")
                    .body(file().getBytes(UTF_8))
                    .post("/v1/imports/cases")
                    .then()
                    .statusCode(202)
                    .extract()
                    .path("id");
            await(id, job -> job.getLong("rowsRead") >= ROWS / 4);
        } finally {
            program.destroyForcibly().waitFor();
        }

        program = start("second.log");
        try {
            var left = asAdmin().get("/v1/imports/" + id).jsonPath();
            assertThat(left.getLong("rowsRead")).as("killed before the end").isBetween(1L, ROWS - 1L);

            var job = await(id, one -> one.getString("finishedAt") != null);

            assertThat(job.getString("state")).isEqualTo("COMPLETED");
            assertThat(job.getLong("accepted")).isEqualTo(ROWS);
            assertThat(job.getLong("duplicate")).as("taken twice").isZero();
            assertThat(references()).as("lost").isEqualTo(ROWS);
            assertThat(asAdmin().get("/v1/imports/" + id + "/report").asString().lines())
                    .hasSize(ROWS + 1);
        } finally {
            program.destroy();
            program.waitFor();
        }
    }

    private static String file() {
        return IntStream.range(0, ROWS)
                .mapToObj("01001,案件%d,1.5,50.5,WGS84"::formatted)
                .collect(Collectors.joining("\n", "categoryCode,text,longitude,latitude,datum\n", "\n"));
    }

    /** How many different cases there are. */
    private long references() {
        return asAdmin()
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
            var job = asAdmin()
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

    private RequestSpecification asAdmin() {
        return RestAssured.given().baseUri("http://127.0.0.1").port(port).auth().oauth2(token());
    }

    private String token() {
        if (token.isEmpty()) {
            token = RestAssured.given()
                    .baseUri("http://127.0.0.1")
                    .port(port)
                    .formParam("grant_type", "password")
                    .formParam("username", "admin")
                    .formParam("password", password)
                    .post("/v1/oauth/token")
                    .then()
                    .statusCode(200)
                    .extract()
                    .path("access_token");
        }
        return token;
    }

    private String token = "";

    private Process start(String log) throws IOException, InterruptedException {
        try (var socket = new ServerSocket(0)) {
            port = socket.getLocalPort();
        }
        Path output = directory.resolve(log);
        var builder = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-jar",
                        JAR.toString())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile());
        builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
        builder.environment().put("QUARKUS_HTTP_PORT", String.valueOf(port));
        builder.environment().put("GRIDWARD_DATA_DIR", directory.resolve("data").toString());
        builder.environment().put("GRIDWARD_IMPORTS_LEASE", "3s");
        Process program = builder.start();
        while (!Files.readString(output).contains("Listening on")) {
            assertThat(program.isAlive()).as(Files.readString(output)).isTrue();
            Thread.sleep(50);
        }
        var shown = Pattern.compile("password \"([^\"]+)\"").matcher(Files.readString(output));
        password = shown.find() ? shown.group(1) : password;
        return program;
    }
}
