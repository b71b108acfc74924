package io.gridward.intake;

import jakarta.validation.constraints.Pattern;

import org.jspecify.annotations.Nullable;

/** @param categoryCode null for the one the resident has chosen */
public record ReleaseReport(
        @Pattern(regexp = "\\d{2}(\\d{3})?") @Nullable String categoryCode) {}
