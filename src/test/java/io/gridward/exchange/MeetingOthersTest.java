package io.gridward.exchange;

import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.casework.CaseReporting;
import io.gridward.casework.ReportCase;
import io.gridward.casework.ReportedPlace;
import io.gridward.identity.SignIn;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.geo.Datum;

import static io.gridward.exchange.ImportFixture.assertCounts;
import static io.gridward.exchange.ImportFixture.finished;
import static io.gridward.exchange.ImportFixture.report;
import static io.gridward.exchange.ImportFixture.upload;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

/** What nobody can see beforehand: someone else does the same at the same moment. */
@GridwardTest
class MeetingOthersTest {

    @Inject
    CaseReporting reporting;

    @Inject
    OnBehalf onBehalf;

    @Test
    void a_row_that_meets_anothers_in_the_database_is_no_loss_to_its_batch() throws InterruptedException {
        UUID id = UUID.randomUUID();
        var reported = new CountDownLatch(1);
        var other = new Thread(() -> reportSlowly(id, reported));
        other.start();
        reported.await();

        String job = upload(
                        "cases",
                        "id,categoryCode,text,longitude,latitude,datum\n"
                                + UUID.randomUUID() + ",01001,一,1.5,50.5,WGS84\n"
                                + id + ",01001,同一编号的另一案件,1.5,50.5,WGS84\n"
                                + UUID.randomUUID() + ",01001,二,1.5,50.5,WGS84\n")
                .then()
                .statusCode(202)
                .extract()
                .path("id");

        assertCounts(finished(job), 2, 0, 1);
        assertThat(report(job, UTF_8)).contains("3,REFUSED,IMPORT_ROW_DIFFERS");
        other.join();
    }

    /** Reports a case and takes its time to commit: the import meets it, waits, and finds the id taken. */
    private void reportSlowly(UUID id, CountDownLatch reported) {
        var caller = new Caller(
                SignIn.accountId(Role.ADMIN), "slow", java.util.Set.of(Role.ADMIN), Reach.everything(), null);
        onBehalf.of(caller, () -> QuarkusTransaction.requiringNew().call(() -> {
            var place = new ReportedPlace(1.5, 50.5, Datum.WGS84, null);
            var made = reporting.report(new ReportCase(id, "01001", "先到", place, null, null, null));
            reported.countDown();
            Thread.sleep(2000);
            return made;
        }));
    }
}
