package io.gridward.service;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** @param id chosen by the client; the same household may be sent again under it */
@Input("CreateHouseholdInput")
public record CreateHousehold(
        @Id @Nullable UUID id,
        @NonNull @NotNull @Pattern(regexp = "\\d{15}") String gridCode,
        @NonNull @NotNull VisitClass visitClass,
        @NonNull @NotBlank @CodePointLength(max = 200) String address,
        @NonNull @NotBlank @CodePointLength(max = 200) String contactName,

        @Pattern(regexp = "[0-9]{11}") @Nullable String contactPhone) {}
