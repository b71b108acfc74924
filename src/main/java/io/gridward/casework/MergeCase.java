package io.gridward.casework;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param into the case that is about the same matter and goes on */
@Input("MergeCaseInput")
public record MergeCase(
        @Id @NonNull @NotNull UUID into,
        @CodePointLength(max = 2000) @Nullable String note) {}
