package io.gridward.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The documents registered for API clients. */
@ApplicationScoped
class RegisteredQueryStore implements PanacheRepositoryBase<RegisteredQuery, UUID> {

    private static final Keyset<RegisteredQuery> BY_NAME = new Keyset<>(
            "api-client-queries", false, List.of(new Keyset.Key<>("q.sha256", String.class, RegisteredQuery::sha256)));

    private final Cursors cursors;

    RegisteredQueryStore(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<RegisteredQuery> named(UUID clientId, String sha256) {
        return find("clientId = ?1 and sha256 = ?2", clientId, sha256).firstResultOptional();
    }

    /** The client itself was found within reach. */
    Page<RegisteredQueryView> page(UUID clientId, PageRequest request) {
        return Criteria.reach(Reach.everything(), "")
                .and("q.clientId = :value", clientId)
                .page(
                        getEntityManager(),
                        cursors,
                        "from RegisteredQuery q",
                        RegisteredQuery.class,
                        BY_NAME,
                        request,
                        queries ->
                                queries.stream().map(RegisteredQueryView::from).toList());
    }
}
