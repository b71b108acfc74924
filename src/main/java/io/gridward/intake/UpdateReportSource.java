package io.gridward.intake;

import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. The area stays. */
public record UpdateReportSource(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> name,
        @Nullable Optional<@Min(1) @Max(CreateReportSource.MOST) Integer> perMinute,
        @Nullable Optional<@Min(1) @Max(CreateReportSource.MOST) Integer> perDay,
        @Nullable Optional<@Min(1) @Max(CreateReportSource.MOST) Integer> perSender,
        @Nullable Optional<Boolean> moderated,
        @Nullable Optional<Boolean> active) {}
