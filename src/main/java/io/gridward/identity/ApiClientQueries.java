package io.gridward.identity;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.graphql.DocumentCheck;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Says which GraphQL documents an API client may send, where it may not send what it likes. */
@UseCase
@RolesAllowed(Role.Names.ADMIN)
@OutsideReach(Outside.NOT_GRANTED)
public class ApiClientQueries {

    /** The client may no longer send one of its documents. */
    record Removed(UUID clientId) {}

    private final RegisteredQueryStore queries;
    private final ApiClientAdministration clients;
    private final DocumentCheck check;
    private final Event<Removed> removed;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    ApiClientQueries(
            RegisteredQueryStore queries,
            ApiClientAdministration clients,
            DocumentCheck check,
            Event<Removed> removed,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.queries = queries;
        this.clients = clients;
        this.check = check;
        this.removed = removed;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    public Page<RegisteredQueryView> page(UUID clientId, @NotNull @Valid PageRequest request) {
        clients.byId(clientId);
        return queries.page(clientId, request);
    }

    /**
     * Registers a document, or finds the one there is.
     *
     * @throws Problem GRAPHQL_INVALID when it could not run
     */
    public RegisteredQueryView register(UUID clientId, @NotNull @Valid RegisterQuery command) {
        var client = clients.byId(clientId);
        check.require(command.query());
        String sha256 = DocumentCheck.nameOf(command.query());
        return queries.named(clientId, sha256)
                .map(RegisteredQueryView::from)
                .orElseGet(() -> register(client, sha256, command.query()));
    }

    public RegisteredQueryView byName(UUID clientId, String sha256) {
        clients.byId(clientId);
        return RegisteredQueryView.from(find(clientId, sha256));
    }

    public void remove(UUID clientId, String sha256, int expectedVersion) {
        var client = clients.byId(clientId);
        var query = find(clientId, sha256);
        Expected.version(expectedVersion, query.version());
        queries.delete(query);
        outbox.append(Change.changed(
                "API_CLIENT_QUERY_REMOVED", query.id(), area(client), RegisteredQueryView.from(query), null));
        removed.fire(new Removed(query.clientId()));
    }

    private RegisteredQueryView register(ApiClientView client, String sha256, String text) {
        var query = new RegisteredQuery(ids.next(), client.id(), sha256, text, time.now());
        queries.persistAndFlush(query);
        var view = RegisteredQueryView.from(query);
        outbox.append(Change.created("API_CLIENT_QUERY_REGISTERED", query.id(), area(client), view));
        return view;
    }

    private RegisteredQuery find(UUID clientId, String sha256) {
        return queries.named(clientId, sha256).orElseThrow(() -> Problem.notFound("api-client-query", sha256));
    }

    private static @Nullable String area(ApiClientView client) {
        return new Reach(client.reach()).commonPrefix();
    }
}
