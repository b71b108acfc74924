package io.gridward.casework;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A step that needs nothing but perhaps a word. */
public record CaseNote(
        @CodePointLength(max = 2000) @Nullable String note) {}
