package io.gridward.webhook;

import java.util.List;
import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * A merge patch (RFC 7396): null means the field was absent, empty that it was null.
 *
 * @param active true switches it on again, also after it was switched off by itself
 */
public record UpdateWebhook(
        @Nullable Optional<@NotBlank @CodePointLength(max = 2000) String> url,
        @Nullable Optional<@Size(max = 100) List<@NotNull @CodePointLength(min = 1, max = 60) String>> types,
        @Nullable Optional<@Pattern(regexp = "\\d{6}(\\d{3}(\\d{3}(\\d{3})?)?)?") String> area,
        @Nullable Optional<@CodePointLength(max = 200) String> description,
        @Nullable Optional<Boolean> active) {}
