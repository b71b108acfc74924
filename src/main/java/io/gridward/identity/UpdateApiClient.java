package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. Lists are replaced whole. */
public record UpdateApiClient(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Size(min = 1, max = 100) @Nullable List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable Optional<Instant> expiresAt) {}
