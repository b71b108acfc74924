package io.gridward.intake;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ReportPhotos implements PanacheRepositoryBase<ReportPhoto, UUID> {

    /** In the order they arrived. */
    List<ReportPhoto> ofReports(Collection<UUID> reportIds) {
        return reportIds.isEmpty() ? List.of() : list("reportId in ?1 order by receivedAt, id", reportIds);
    }

    Optional<ReportPhoto> of(UUID reportId, UUID id) {
        return find("reportId = ?1 and id = ?2", reportId, id).firstResultOptional();
    }
}
