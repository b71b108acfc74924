package io.gridward.shared.access;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.RequestScoped;

import io.quarkus.security.identity.SecurityIdentity;
import org.eclipse.microprofile.jwt.JsonWebToken;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** The caller of the current request, read once from the verified access token. */
@RequestScoped
public class CurrentCaller {

    /** Claim with the caller's code prefixes. */
    public static final String REACH_CLAIM = "reach";

    /** Claim with the id of the worker behind the account; absent for accounts of others. */
    public static final String WORKER_CLAIM = "worker";

    /** Claim with the scopes of a machine, parted by spaces (RFC 9068 §2.2.3). */
    public static final String SCOPE_CLAIM = "scope";

    public static final String REQUESTS_CLAIM = "requests_per_minute";

    public static final String COST_CLAIM = "cost_per_minute";

    public static final String REGISTERED_QUERIES_CLAIM = "registered_queries_only";

    private final SecurityIdentity identity;
    private @Nullable Caller caller;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    public Caller get() {
        if (caller == null) {
            caller = fromToken();
        }
        return caller;
    }

    /** The account or API client of whoever is authenticated. */
    public UUID id() {
        // Whoever comes with a token is its subject; the doors let nobody else here.
        return Objects.requireNonNull(get().id());
    }

    public Reach reach() {
        return get().reach();
    }

    /**
     * For what holds for all areas together ({@link Outside#NEEDS_EVERYTHING}).
     *
     * @throws Problem REACH_NOT_EVERYTHING
     */
    public void requireEverything() {
        if (!reach().isEverything()) {
            throw Problem.of(CommonProblem.REACH_NOT_EVERYTHING);
        }
    }

    /** Lets a job act without a token, for the current request context only. */
    public void actAs(Caller other) {
        caller = other;
    }

    private Caller fromToken() {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return new Caller(null, "anonymous", Set.of(), Reach.none(), null);
        }
        return of(token, identity.getRoles());
    }

    /** Whom a verified token names. */
    public static Caller of(JsonWebToken token, Set<String> roles) {
        List<String> prefixes = strings(token.getClaim(REACH_CLAIM));
        @Nullable String worker = token.getClaim(WORKER_CLAIM);
        return new Caller(
                UUID.fromString(token.getSubject()),
                token.getName(),
                roles.stream().map(Role::valueOf).collect(Collectors.toUnmodifiableSet()),
                new Reach(prefixes),
                worker == null ? null : UUID.fromString(worker),
                grant(token));
    }

    private static Grant grant(JsonWebToken token) {
        @Nullable Object scope = token.getClaim(SCOPE_CLAIM);
        return scope == null
                ? Grant.NONE
                : new Grant(
                        Scopes.known(scope.toString()),
                        number(token.getClaim(REQUESTS_CLAIM)),
                        number(token.getClaim(COST_CLAIM)),
                        token.getClaim(REGISTERED_QUERIES_CLAIM) != null);
    }

    /** Texts, for the token library hands numbers over in several types. */
    private static @Nullable Integer number(@Nullable Object claim) {
        return claim == null ? null : Integer.valueOf(claim.toString());
    }

    private static List<String> strings(@Nullable Object claim) {
        // The token library hands arrays over as JSON arrays or as collections, depending on how it was parsed.
        if (claim instanceof jakarta.json.JsonArray array) {
            return array.getValuesAs(jakarta.json.JsonString.class).stream()
                    .map(jakarta.json.JsonString::getString)
                    .toList();
        }
        if (claim instanceof java.util.Collection<?> collection) {
            return collection.stream().map(String::valueOf).toList();
        }
        return List.of();
    }
}
