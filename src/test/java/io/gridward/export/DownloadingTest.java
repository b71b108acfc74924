package io.gridward.export;

import java.util.Arrays;
import java.util.HexFormat;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.grid.GridFixture;
import io.gridward.shared.access.Role;
import io.gridward.shared.secret.Sha256;

import static io.gridward.export.ExportFixture.as;
import static io.gridward.export.ExportFixture.asked;
import static io.gridward.export.ExportFixture.change;
import static io.gridward.export.ExportFixture.exported;
import static io.gridward.export.ExportFixture.file;
import static io.gridward.export.ExportFixture.finished;
import static io.gridward.export.ExportFixture.grids;
import static io.gridward.export.ExportFixture.unfinish;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

/** Files whole, in parts, and no longer. */
@GridwardTest
class DownloadingTest {

    private static final String TOWN = "330282118";

    @Inject
    ExportJobs jobs;

    @Test
    void length_and_hash_are_those_of_the_file() {
        GridFixture.gridIn(TOWN + "212");
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        var job = finished(Role.COMMANDER, TOWN, id);

        var answer = as(Role.COMMANDER, TOWN)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(200);

        byte[] file = answer.extract().asByteArray();
        assertThat(job.getLong("fileBytes")).isEqualTo(file.length);
        assertThat(job.getString("sha256")).isEqualTo(HexFormat.of().formatHex(Sha256.of(file)));
        answer.header("ETag", "\"" + job.getString("sha256") + "\"")
                .header("Content-Length", String.valueOf(file.length))
                .header("Accept-Ranges", "bytes")
                .header("Content-Disposition", containsString("grids-" + id + ".csv"));
    }

    @Test
    void a_download_that_broke_off_goes_on() {
        GridFixture.gridIn(TOWN + "212");
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "NDJSON"));
        byte[] whole = file(Role.COMMANDER, TOWN, id);
        String tag = "\"" + HexFormat.of().formatHex(Sha256.of(whole)) + "\"";

        var rest = as(Role.COMMANDER, TOWN)
                .header("Range", "bytes=10-")
                .header("If-Range", tag)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(206)
                .header("Content-Range", "bytes 10-" + (whole.length - 1) + "/" + whole.length)
                .extract()
                .asByteArray();
        byte[] end = ranged(id, "bytes=-5", 206);
        byte[] changed = as(Role.COMMANDER, TOWN)
                .header("Range", "bytes=10-")
                .header("If-Range", "\"another\"")
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(200)
                .extract()
                .asByteArray();

        assertThat(rest).isEqualTo(Arrays.copyOfRange(whole, 10, whole.length));
        assertThat(end).isEqualTo(Arrays.copyOfRange(whole, whole.length - 5, whole.length));
        assertThat(changed).isEqualTo(whole);
        ranged(id, "bytes=" + whole.length + "-", 416);
    }

    @Test
    void each_download_is_recorded() {
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        file(Role.COMMANDER, TOWN, id);

        long recorded = QuarkusTransaction.requiringNew().call(() -> (Long) jobs.getEntityManager()
                .createNativeQuery(
                        "select count(*) from outbox where type = 'EXPORT_DOWNLOADED' and subject_id = ?1"
                                + " and after -> 'filter' ->> 'area' = ?2",
                        Long.class)
                .setParameter(1, id)
                .setParameter(2, TOWN)
                .getSingleResult());

        assertThat(recorded).isEqualTo(1);
    }

    @Test
    void it_is_nobody_elses() {
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));

        as(Role.ADMIN).get("/v1/exports/" + id).then().statusCode(404);
        as(Role.ADMIN).get("/v1/exports/" + id + "/file").then().statusCode(404);
        as(Role.ADMIN).post("/v1/exports/" + id + "/cancellation").then().statusCode(404);
    }

    @Test
    void whose_reach_has_become_less_does_not_get_it() {
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        change(id, "reach = '{330282}'");

        as(Role.COMMANDER, TOWN)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(403)
                .body("code", equalTo("EXPORT_NO_LONGER_PERMITTED"));
    }

    @Test
    void who_has_lost_a_role_does_not_get_it() {
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        change(id, "roles = '{ADMIN,COMMANDER}'");

        as(Role.COMMANDER, TOWN).get("/v1/exports/" + id + "/file").then().statusCode(403);
    }

    @Test
    void it_expires() {
        String id = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        change(id, "expires_at = now() - interval '1 second'");

        as(Role.COMMANDER, TOWN)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(410)
                .body("code", equalTo("EXPORT_FILE_GONE"));
    }

    @Test
    void what_has_ended_cannot_be_cancelled_and_what_was_cancelled_has_no_file() {
        String ended = exported(Role.COMMANDER, TOWN, grids(TOWN, "CSV"));
        as(Role.COMMANDER, TOWN)
                .post("/v1/exports/" + ended + "/cancellation")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_FINISHED"));

        change(
                ended,
                "state = 'CANCELLED', file_bytes = null, sha256 = null, feed_token = null, expires_at = null, file_kept = false");
        as(Role.COMMANDER, TOWN)
                .get("/v1/exports/" + ended + "/file")
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_NOT_COMPLETED"));
    }

    @Test
    void nobody_has_more_than_a_few_at_once() {
        for (int i = 0; i < 5; i++) {
            String id = exported(Role.TRAINER, TOWN, grids(TOWN, "CSV"));
            unfinish(id);
        }

        asked(as(Role.TRAINER, TOWN), grids(TOWN, "CSV"))
                .then()
                .statusCode(409)
                .body("code", equalTo("EXPORT_TOO_MANY"));
    }

    private static byte[] ranged(String id, String range, int status) {
        return as(Role.COMMANDER, TOWN)
                .header("Range", range)
                .get("/v1/exports/" + id + "/file")
                .then()
                .statusCode(status)
                .extract()
                .asByteArray();
    }
}
