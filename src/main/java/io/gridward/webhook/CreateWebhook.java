package io.gridward.webhook;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param url http or https, of a public address
 * @param types kinds or types of change as the feed names them; none for all the caller may see
 * @param area code below which changes are told; null for the caller's whole reach
 */
public record CreateWebhook(
        @Nullable UUID id,
        @NotBlank @CodePointLength(max = 2000) String url,

        @Size(max = 100) @Nullable List<@NotNull @CodePointLength(min = 1, max = 60) String> types,

        @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3}(\\d{3})?)?)?") @Nullable
        String area,

        @CodePointLength(max = 200) @Nullable String description) {}
