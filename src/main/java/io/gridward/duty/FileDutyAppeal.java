package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * Appeals against one's own day.
 *
 * @param id chosen by the client, so that a repeated request is the same appeal
 */
public record FileDutyAppeal(
        @Nullable UUID id,
        @NotNull LocalDate date,
        @NotBlank @CodePointLength(max = 2000) String text) {}
