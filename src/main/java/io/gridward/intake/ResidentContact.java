package io.gridward.intake;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** How the resident can be reached, if he wants to be. */
public record ResidentContact(
        @CodePointLength(min = 1, max = 100) @Nullable String name,

        @NotBlank @Pattern(regexp = "\\+?\\d[\\d -]{5,18}\\d")
        String phone) {}
