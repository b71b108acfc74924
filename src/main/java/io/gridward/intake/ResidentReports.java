package io.gridward.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class ResidentReports implements PanacheRepositoryBase<ResidentReport, UUID> {

    private static final Keyset<ResidentReport> OLDEST_FIRST = new Keyset<>(
            "resident-reports",
            false,
            List.of(
                    new Keyset.Key<>("r.receivedAt", Instant.class, ResidentReport::receivedAt),
                    new Keyset.Key<>("r.id", UUID.class, ResidentReport::id)));

    private final Cursors cursors;

    ResidentReports(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<ResidentReport> ofToken(String token) {
        return find("tokenHash", RandomText.hash(token)).firstResultOptional();
    }

    /** Held to the end of the transaction: of two who decide, the second sees what the first has done. */
    Optional<ResidentReport> lockWithin(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(report -> reach.covers(report.place().reachCode()));
    }

    Page<ResidentReportView> page(
            Reach reach,
            @Nullable String area,
            @Nullable ReportState state,
            PageRequest request,
            ResidentReportViews views) {
        return Criteria.reach(reach.amongRowsBelow(area), "r.place.reachCode")
                .within("r.place.reachCode", area)
                .equal("r.state", state)
                .page(
                        getEntityManager(),
                        cursors,
                        "from ResidentReport r",
                        ResidentReport.class,
                        OLDEST_FIRST,
                        request,
                        views::of);
    }
}
