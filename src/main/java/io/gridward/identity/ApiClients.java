package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/** The API clients. */
@ApplicationScoped
class ApiClients implements PanacheRepositoryBase<ApiClient, UUID> {

    private static final Keyset<ApiClient> BY_CLIENT_ID = new Keyset<>(
            "api-clients", false, List.of(new Keyset.Key<>("c.clientId", String.class, ApiClient::clientId)));

    private final Cursors cursors;

    ApiClients(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<ApiClient> named(String clientId) {
        return find("clientId", clientId).firstResultOptional();
    }

    /** Held to the end of the transaction: of two who change it, the second sees what the first has done. */
    Optional<ApiClient> lock(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Written past the entity: being used is no change of the client, its version stays and none is checked. */
    void used(UUID id, Instant now) {
        update("lastUsedAt = ?1 where id = ?2", now, id);
    }

    Page<ApiClientView> page(Reach reach, PageRequest request) {
        return Criteria.reachOfAll(reach, "c.reach")
                .page(
                        getEntityManager(),
                        cursors,
                        "from ApiClient c",
                        ApiClient.class,
                        BY_CLIENT_ID,
                        request,
                        clients -> clients.stream().map(ApiClientView::from).toList());
    }
}
