package io.gridward.identity;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;

import io.gridward.shared.graphql.RegisteredQueries;
import io.gridward.shared.time.Time;

/**
 * The registered documents as the GraphQL door asks for them, for a while from memory: what is removed is refused at once
 * here, and on other nodes when that while is over.
 */
@ApplicationScoped
class QueryList implements RegisteredQueries {

    private static final Duration REMEMBERED = Duration.ofSeconds(30);
    private static final int MOST = 1_000;

    private record Name(UUID client, String sha256) {}

    private record Known(String query, Instant readAt) {}

    private final RegisteredQueryStore queries;
    private final Time time;
    private final Map<Name, Known> known = new ConcurrentHashMap<>();

    QueryList(RegisteredQueryStore queries, Time time) {
        this.queries = queries;
        this.time = time;
    }

    @Override
    public Optional<String> find(UUID client, String sha256) {
        var name = new Name(client, sha256);
        Instant now = time.now();
        return Optional.ofNullable(known.get(name))
                .filter(one -> now.isBefore(one.readAt().plus(REMEMBERED)))
                .map(Known::query)
                .or(() -> read(name, now));
    }

    void forget(@Observes(during = TransactionPhase.AFTER_SUCCESS) ApiClientQueries.Removed removed) {
        known.keySet().removeIf(name -> name.client().equals(removed.clientId()));
    }

    private Optional<String> read(Name name, Instant now) {
        Optional<String> found = queries.named(name.client(), name.sha256()).map(RegisteredQuery::query);
        found.ifPresent(query -> {
            if (known.size() >= MOST) {
                known.clear();
            }
            known.put(name, new Known(query, now));
        });
        return found;
    }
}
