package io.gridward.intake;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
import io.gridward.shared.problem.Problem;

@ApplicationScoped
class ReportSources implements PanacheRepositoryBase<ReportSource, UUID> {

    private static final Keyset<ReportSource> BY_AREA = new Keyset<>(
            "report-sources",
            false,
            List.of(
                    new Keyset.Key<>("s.areaCode", String.class, ReportSource::areaCode),
                    new Keyset.Key<>("s.id", UUID.class, ReportSource::id)));

    private final Cursors cursors;

    ReportSources(Cursors cursors) {
        this.cursors = cursors;
    }

    /** @throws Problem SOURCE_KEY_UNKNOWN, also when the source is switched off */
    ReportSource ofKey(@Nullable String key) {
        return Optional.ofNullable(key)
                .flatMap(given -> find("keyHash", RandomText.hash(given)).<ReportSource>firstResultOptional())
                .filter(ReportSource::isActive)
                .orElseThrow(() -> Problem.of(IntakeProblem.SOURCE_KEY_UNKNOWN));
    }

    /** By id. */
    Map<UUID, String> names(Collection<UUID> ids) {
        return list("id in ?1", ids).stream().collect(Collectors.toMap(ReportSource::id, ReportSource::name));
    }

    Optional<ReportSource> within(Reach reach, UUID id) {
        return findByIdOptional(id).filter(source -> reach.covers(source.areaCode()));
    }

    /** Held to the end of the transaction. */
    Optional<ReportSource> lockWithin(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).filter(source -> reach.covers(source.areaCode()));
    }

    Page<ReportSourceView> page(Reach reach, @Nullable String area, PageRequest request) {
        return Criteria.reach(reach, "s.areaCode")
                .within("s.areaCode", area)
                .page(
                        getEntityManager(),
                        cursors,
                        "from ReportSource s",
                        ReportSource.class,
                        BY_AREA,
                        request,
                        sources -> sources.stream().map(ReportSourceView::from).toList());
    }
}
