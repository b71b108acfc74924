package io.gridward.casework;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param text what the joiner has to add, kept verbatim */
@Input("JoinCaseInput")
public record JoinCase(
        @CodePointLength(min = 1, max = 2000) @Nullable String text) {}
