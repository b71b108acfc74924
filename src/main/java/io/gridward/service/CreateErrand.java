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

/**
 * @param id chosen by the client; the same request may be sent again under it
 * @param wanted what the resident wants, without his name or number: those can be erased, this stays
 */
@Input("CreateErrandInput")
public record CreateErrand(
        @Id @Nullable UUID id,
        @NonNull @NotNull @Pattern(regexp = "\\d{15}") String gridCode,
        @NonNull @NotBlank @CodePointLength(max = 2000) String wanted,
        @NonNull @NotNull ErrandOrigin origin,
        @NonNull @NotBlank @CodePointLength(max = 200) String residentName,

        @Pattern(regexp = "[0-9]{11}") @Nullable String residentPhone) {}
