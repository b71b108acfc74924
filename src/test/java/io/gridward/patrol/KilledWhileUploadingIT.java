package io.gridward.patrol;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import io.restassured.http.ContentType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import io.gridward.KillableProgram;
import io.gridward.staffing.StaffingFixture;
import io.gridward.staffing.WorkerKind;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * The packaged program, killed (kill -9) again and again while telephones upload, each of which sends again what was not
 * acknowledged. {@code -Dgridward.kills=50} kills it more often than CI has time for.
 */
class KilledWhileUploadingIT {

    private static final int KILLS = Integer.getInteger("gridward.kills", 3);
    private static final int TELEPHONES = 3;
    private static final int POINTS_A_PART = 20;
    private static final String PASSWORD = "Test-only-1";
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    @TempDir
    Path directory;

    private final LocalDate yesterday = LocalDate.now(ZONE).minusDays(1);
    private KillableProgram program;
    private String token;

    /** What one telephone still has to send, and how far it got. */
    private static final class Telephone {
        private final String name;
        private final AtomicInteger acknowledged = new AtomicInteger();

        Telephone(int number) {
            this.name = "telephone-" + number;
        }
    }

    @Test
    void no_acknowledged_point_is_lost_and_none_is_there_twice() throws Exception {
        program = new KillableProgram(directory, Map.of());
        var telephones = IntStream.range(0, TELEPHONES).mapToObj(Telephone::new).toList();
        var random = new Random(3);
        try {
            program.start();
            aWorkerWithAnAccount();
            for (int kill = 0; kill < KILLS; kill++) {
                token = program.token("uploader", PASSWORD);
                killWhileUploading(telephones, 300 + random.nextInt(700));
                program.start();
            }

            token = program.token("uploader", PASSWORD);
            for (var telephone : telephones) {
                // What was under way when it was killed may be there or not; it is sent again as a telephone would.
                assertThat(send(telephone)).isTrue();
                int sent = telephone.acknowledged.get() * POINTS_A_PART;
                assertThat(sent).as("acknowledged at all").isGreaterThan(POINTS_A_PART * KILLS);
                assertThat(times(telephone)).hasSize(sent).doesNotHaveDuplicates();
            }
        } finally {
            program.kill();
        }
    }

    private void killWhileUploading(List<Telephone> telephones, int millis) throws InterruptedException {
        var threads = Executors.newFixedThreadPool(TELEPHONES);
        try {
            telephones.forEach(telephone -> threads.execute(() -> {
                while (send(telephone)) {
                    // the next part
                }
            }));
            Thread.sleep(millis);
            program.kill();
        } finally {
            threads.shutdown();
            assertThat(threads.awaitTermination(30, java.util.concurrent.TimeUnit.SECONDS))
                    .isTrue();
        }
    }

    /** Sends the next part; false when nobody acknowledged it. */
    private boolean send(Telephone telephone) {
        int part = telephone.acknowledged.get();
        try {
            program.as(token)
                    .contentType(ContentType.JSON)
                    .body(Map.of(
                            "deviceId", telephone.name, "sequence", part, "datum", "WGS84", "points", points(part)))
                    .post("/v1/tracks")
                    .then()
                    .statusCode(200);
        } catch (Exception killed) {
            assertThat(killed).isInstanceOf(java.io.IOException.class);
            return false;
        }
        telephone.acknowledged.incrementAndGet();
        return true;
    }

    private List<Map<String, Object>> points(int part) {
        Instant morning = yesterday.atTime(7, 0).atZone(ZONE).toInstant();
        var points = new ArrayList<Map<String, Object>>();
        for (int i = part * POINTS_A_PART; i < (part + 1) * POINTS_A_PART; i++) {
            points.add(Map.of(
                    "time", morning.plusMillis(100L * i).toString(), "longitude", 121.2 + 1e-6 * i, "latitude", 30.1));
        }
        return points;
    }

    private List<String> times(Telephone telephone) {
        return program.as(token)
                .get("/v1/me/tracks?date=" + yesterday)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath()
                .param("name", telephone.name)
                .getList("features.findAll { it.properties.deviceId == name }.properties.points.time.flatten()");
    }

    private void aWorkerWithAnAccount() {
        String worker = program.asAdmin()
                .contentType(ContentType.JSON)
                .body(StaffingFixture.worker(WorkerKind.FULL_TIME))
                .post("/v1/workers")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        program.asAdmin()
                .contentType(ContentType.JSON)
                .body(Map.of(
                        "loginName",
                        "uploader",
                        "displayName",
                        "上传测试",
                        "roles",
                        List.of("WORKER"),
                        "reach",
                        List.of(StaffingFixture.TOWN),
                        "workerId",
                        UUID.fromString(worker),
                        "password",
                        PASSWORD))
                .post("/v1/accounts")
                .then()
                .statusCode(201);
    }
}
