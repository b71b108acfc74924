package io.gridward.identity;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Reach;

/**
 * @param id chosen by the client
 * @param clientId the name the machine signs in with
 * @param reach code prefixes, {@code *} for everything
 * @param expiresAt from when it is refused
 */
public record CreateApiClient(
        @Nullable UUID id,

        @NotNull @Pattern(regexp = "[A-Za-z0-9][A-Za-z0-9._-]{0,63}")
        String clientId,

        @NotBlank @CodePointLength(max = 200) String name,
        @NotEmpty @Size(max = 100) List<@NotNull @Pattern(regexp = Reach.PREFIX_PATTERN) String> reach,
        @Nullable Instant expiresAt) {}
