package io.gridward.service;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** Ticking off needs nothing but perhaps a word. */
@Input("TickOffErrandInput")
public record TickOffErrand(
        @CodePointLength(max = 2000) @Nullable String note) {}
