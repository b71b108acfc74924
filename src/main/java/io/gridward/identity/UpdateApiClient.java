package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Scope;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. Lists are replaced whole. */
public record UpdateApiClient(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Size(min = 1, max = 100) @Nullable List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable Optional<Instant> expiresAt,
        @Size(max = 50) @Nullable List<@NotNull Scope> scopes,
        @Nullable Optional<@Min(1) @Max(CreateApiClient.MOST_REQUESTS) Integer> requestsPerMinute,
        @Nullable Optional<@Min(1) @Max(CreateApiClient.MOST_COST) Integer> costPerMinute,
        @Nullable Optional<@NotNull Boolean> registeredQueriesOnly) {

    boolean changesGrant() {
        return scopes != null || requestsPerMinute != null || costPerMinute != null || registeredQueriesOnly != null;
    }

    Grant grant(Grant before) {
        return new Grant(
                scopes == null ? before.scopes() : Set.copyOf(scopes),
                requestsPerMinute == null ? before.requestsPerMinute() : requestsPerMinute.orElse(null),
                costPerMinute == null ? before.costPerMinute() : costPerMinute.orElse(null),
                registeredQueriesOnly == null ? before.registeredQueriesOnly() : registeredQueriesOnly.orElse(false));
    }
}
