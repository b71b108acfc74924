package io.gridward.intake;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

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

    /** Those of the cases whose residents can be called, oldest first. */
    List<ResidentReport> reachable(Reach reach, Collection<UUID> caseIds) {
        return list("caseId in ?1 and contactPhone is not null order by receivedAt, id", caseIds).stream()
                .filter(report -> reach.covers(report.place().reachCode()))
                .toList();
    }

    /** What residents say there is more to see of their cases, by the id of the case. */
    Map<UUID, String> mediaUrls(Collection<UUID> caseIds) {
        return list("caseId in ?1 and mediaUrl is not null", caseIds).stream()
                .collect(Collectors.toMap(ResidentReport::caseId, ResidentReport::mediaUrl));
    }

    /** Held to the end of the transaction. */
    Optional<ResidentReport> lockOfToken(String token) {
        return find("tokenHash", RandomText.hash(token))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional();
    }

    Optional<ResidentReport> within(Reach reach, UUID id) {
        return findByIdOptional(id).filter(report -> reach.covers(report.place().reachCode()));
    }

    /** Held to the end of the transaction: of two who decide, the second sees what the first has done. */
    Optional<ResidentReport> lockWithin(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(report -> reach.covers(report.place().reachCode()));
    }

    /**
     * Some that tell whom to call though their matter, or the one it was merged into, ended before. Held to the end of the
     * transaction; those that others hold are left out.
     */
    @SuppressWarnings("unchecked")
    List<ResidentReport> lockReachableEndedBefore(Instant end, int most) {
        return getEntityManager()
                .createNativeQuery("""
                        select r.* from resident_report r
                        left join case_file own on own.id = r.case_id
                        left join case_file c on c.id = coalesce(own.merged_into, own.id)
                        left join case_step last on last.case_id = c.id and last.seq = c.step_count
                        where r.contact_phone is not null
                            and (r.state = 'DROPPED' and r.decided_at < :end or not c.open and last.at < :end)
                        order by r.received_at, r.id limit :most for update of r skip locked
                        """, ResidentReport.class)
                .setParameter("end", end)
                .setParameter("most", most)
                .getResultList();
    }

    Page<ResidentReportView> page(
            Reach reach,
            @Nullable String area,
            @Nullable ReportState state,
            @Nullable TextCheck textCheck,
            PageRequest request,
            Function<List<ResidentReport>, List<ResidentReportView>> views) {
        return Criteria.reach(reach.amongRowsBelow(area), "r.place.reachCode")
                .within("r.place.reachCode", area)
                .equal("r.state", state)
                .equal("r.textCheck", textCheck)
                .page(
                        getEntityManager(),
                        cursors,
                        "from ResidentReport r",
                        ResidentReport.class,
                        OLDEST_FIRST,
                        request,
                        views);
    }
}
