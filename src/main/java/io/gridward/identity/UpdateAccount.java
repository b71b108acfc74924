package io.gridward.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. Lists are replaced whole. */
public record UpdateAccount(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> displayName,
        @Size(min = 1) @Nullable List<@NotNull Role> roles,
        @Size(min = 1, max = 100) @Nullable List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable Optional<UUID> workerId) {}
