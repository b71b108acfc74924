package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * Either of a worker or of an area.
 *
 * @param areaCode a county, a town, a village or a grid
 * @param to exclusive; leave for a half day ends or begins at noon
 */
public record RecordExemption(
        @Nullable UUID workerId,
        @Pattern(regexp = "\\d{6}(\\d{3}){0,3}") @Nullable String areaCode,
        @NotNull ExemptionKind kind,
        @NotNull Instant from,
        @NotNull Instant to,
        @CodePointLength(min = 1, max = 500) @Nullable String note) {}
