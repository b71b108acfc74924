package io.gridward.casework;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param reviewOn the day on which it goes on by itself; after today, within a year */
@Input("SuspendCaseInput")
public record SuspendCase(
        @NonNull @NotNull SuspensionReason reason,
        @NonNull @NotNull LocalDate reviewOn,
        @NonNull @NotBlank @CodePointLength(max = 2000) String note) {}
