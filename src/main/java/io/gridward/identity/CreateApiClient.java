package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Scope;

/**
 * @param id chosen by the client
 * @param clientId the name the machine signs in with
 * @param reach code prefixes, {@code *} for everything
 * @param expiresAt from when it is refused
 * @param scopes all that let it read unless told
 * @param requestsPerMinute as many as anybody unless told
 * @param costPerMinute points of GraphQL; as many as anybody unless told
 * @param registeredQueriesOnly whether it may send only the GraphQL documents registered for it; false unless told
 */
public record CreateApiClient(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String clientId,

        @NotBlank @CodePointLength(max = 200) String name,
        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable Instant expiresAt,
        @Size(max = 50) @Nullable List<@NotNull Scope> scopes,
        @Min(1) @Max(MOST_REQUESTS) @Nullable Integer requestsPerMinute,
        @Min(1) @Max(MOST_COST) @Nullable Integer costPerMinute,
        @Nullable Boolean registeredQueriesOnly) {

    static final int MOST_REQUESTS = 1_000_000;
    static final int MOST_COST = 1_000_000_000;

    Grant grant() {
        return new Grant(
                scopes == null ? Scope.reading() : Set.copyOf(scopes),
                requestsPerMinute,
                costPerMinute,
                Boolean.TRUE.equals(registeredQueriesOnly));
    }
}
