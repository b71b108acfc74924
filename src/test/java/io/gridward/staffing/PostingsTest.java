package io.gridward.staffing;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static io.gridward.grid.GridFixture.gridIn;
import static io.gridward.staffing.StaffingFixture.VILLAGE;
import static io.gridward.staffing.StaffingFixture.admin;
import static io.gridward.staffing.StaffingFixture.assign;
import static io.gridward.staffing.StaffingFixture.end;
import static io.gridward.staffing.StaffingFixture.idOfNew;
import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class PostingsTest {

    private static final Instant JUNE = Instant.parse("2026-06-01T00:00:00Z");
    private static final Instant JULY = Instant.parse("2026-07-01T00:00:00Z");

    @Inject
    Postings postings;

    @Test
    void who_has_which_grid_is_answered_for_any_time() {
        UUID worker = idOfNew(WorkerKind.FULL_TIME);
        String own = gridIn(VILLAGE);
        String other = gridIn(VILLAGE);
        String assignment = assign(worker, own).getString("id");
        admin().body(Map.of(
                        "gridCode", other, "acting", true, "validFrom", JUNE.toString(), "validTo", JULY.toString()))
                .post("/v1/workers/{id}/assignments", worker)
                .then()
                .statusCode(201);
        end(assignment, 0, Map.of("validTo", JULY.toString())).then().statusCode(200);

        QuarkusTransaction.requiringNew().run(() -> {
            assertThat(postings.gridsOf(worker, JUNE)).containsExactly(own, other);
            assertThat(postings.gridsOf(worker, JUNE.minusSeconds(1))).containsExactly(own);
            assertThat(postings.gridsOf(worker, JULY)).isEmpty();
            assertThat(postings.fullTimeWorkerOf(own, JUNE)).contains(worker);
            assertThat(postings.fullTimeWorkerOf(own, JULY)).isEmpty();
            assertThat(postings.fullTimeWorkersOf(List.of(own, other), JUNE))
                    .isEqualTo(Map.of(own, worker, other, worker));
        });
    }
}
