package io.gridward.service;

import java.util.Optional;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): null means the field was absent. Of the contact only the telephone may be taken away. */
@Input("UpdateHouseholdInput")
public record UpdateHousehold(
        @Nullable Optional<@NotNull VisitClass> visitClass,
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> address,
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> contactName,

        @Nullable Optional<@Pattern(regexp = "[0-9]{11}") String> contactPhone) {}
