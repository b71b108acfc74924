package io.gridward.casework;

import org.hibernate.validator.constraints.CodePointLength;

/** A step that needs nothing but perhaps a word. */
public record CaseNote(@CodePointLength(max = 2000) String note) {}
