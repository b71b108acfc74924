package io.gridward.service;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param means how the resident said it
 * @param note what he said; required when he is not content
 */
@Input("AnswerErrandInput")
public record AnswerErrand(
        @NonNull @NotNull ErrandMeans means,
        @CodePointLength(max = 2000) @Nullable String note) {}
