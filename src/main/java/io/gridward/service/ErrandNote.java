package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** A word that must be said: what was done, or why. */
@Input("ErrandNoteInput")
public record ErrandNote(
        @NonNull @NotBlank @CodePointLength(max = 2000) String note) {}
