package io.gridward.shared.graphql;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.arc.All;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.graphql.engine.GraphqlProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Finds the document of a request: the one it carries, or the one it names by its hash (Apollo's automatic persisted
 * queries). A machine with a list may send only what stands there.
 */
@ApplicationScoped
class QueryTexts {

    private final PersistedQueries persisted;
    private final List<RegisteredQueries> registered;
    private final CurrentCaller current;

    QueryTexts(PersistedQueries persisted, @All List<RegisteredQueries> registered, CurrentCaller current) {
        this.persisted = persisted;
        this.registered = registered;
        this.current = current;
    }

    /** @throws Problem PERSISTED_QUERY_NOT_FOUND, PERSISTED_QUERY_HASH_WRONG, QUERY_NOT_ALLOWED */
    String of(GraphqlRequest request) {
        @Nullable String query = request.query();
        @Nullable String named = request.sha256();
        if (current.get().grant().registeredQueriesOnly()) {
            return allowed(query == null || named != null ? String.valueOf(named) : hash(query), query);
        }
        if (query == null) {
            return named(String.valueOf(named));
        }
        if (named != null && !named.equals(hash(query))) {
            throw Problem.of(GraphqlProblem.PERSISTED_QUERY_HASH_WRONG);
        }
        return query;
    }

    /** Once it has proved to be a document that may run. */
    void keep(GraphqlRequest request) {
        if (request.query() != null
                && request.sha256() != null
                && !current.get().grant().registeredQueriesOnly()) {
            persisted.keep(current.id(), request.sha256(), request.query());
        }
    }

    private String allowed(String sha256, @Nullable String query) {
        return registered(sha256)
                .filter(text -> query == null || query.equals(text))
                .orElseThrow(() -> Problem.of(GraphqlProblem.QUERY_NOT_ALLOWED).with("sha256", sha256));
    }

    private String named(String sha256) {
        return persisted
                .find(current.id(), sha256)
                .or(() -> registered(sha256))
                .orElseThrow(() -> Problem.of(GraphqlProblem.PERSISTED_QUERY_NOT_FOUND));
    }

    private Optional<String> registered(String sha256) {
        UUID client = current.id();
        return registered.stream()
                .flatMap(known -> known.find(client, sha256).stream())
                .findFirst();
    }

    static String hash(String query) {
        return Sha256.hex(query.getBytes(UTF_8));
    }
}
