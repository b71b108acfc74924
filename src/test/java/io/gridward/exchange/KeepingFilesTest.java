package io.gridward.exchange;

import java.time.Duration;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.time.MovableClock;

import static io.gridward.exchange.ImportFixture.admin;
import static io.gridward.exchange.ImportFixture.imported;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

/** Files, and what became of their rows, are kept for thirty days; that there was an import, and how it ended, for ever. */
@GridwardTest
class KeepingFilesTest {

    @Inject
    ImportFiles files;

    @Inject
    ImportJobs jobs;

    @Inject
    MovableClock clock;

    @AfterEach
    void back() {
        clock.back();
    }

    @Test
    void a_file_is_gone_after_thirty_days_and_not_before() {
        String id = imported("grids", "code,name\n330282113204901,留存\n").getString("id");

        deleteAfter(Duration.ofDays(30).minusMinutes(5));
        report(id, 200);
        assertThat(pieces(id)).isEqualTo(2);

        deleteAfter(Duration.ofDays(30).plusMinutes(5));
        admin().get("/v1/imports/" + id + "/report")
                .then()
                .statusCode(410)
                .body("code", equalTo("IMPORT_FILE_GONE"))
                .body("days", equalTo(30));
        assertThat(pieces(id)).isZero();
        admin().get("/v1/imports/" + id).then().statusCode(200).body("accepted", equalTo(1));
    }

    private void deleteAfter(Duration time) {
        clock.forward(time);
        QuarkusTransaction.requiringNew().run(files::deleteOld);
        clock.back();
    }

    private static void report(String id, int status) {
        admin().get("/v1/imports/" + id + "/report").then().statusCode(status);
    }

    /** Of the file and of the outcomes. */
    private long pieces(String id) {
        return QuarkusTransaction.requiringNew().call(() -> (Long) jobs.getEntityManager()
                .createNativeQuery(
                        "select (select count(*) from import_chunk where import_id = cast(:id as uuid))"
                                + " + (select count(*) from import_batch where import_id = cast(:id as uuid))",
                        Long.class)
                .setParameter("id", id)
                .getSingleResult());
    }
}
