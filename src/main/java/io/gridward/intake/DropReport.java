package io.gridward.intake;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;

/** A report that becomes no case has to be explained. */
public record DropReport(
        @NotBlank @CodePointLength(max = 2000) String reason) {}
