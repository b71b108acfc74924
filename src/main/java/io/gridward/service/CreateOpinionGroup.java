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
 * @param id chosen by the client; the same group may be sent again under it
 * @param areaCode a county, a town, a village or a grid in which all its opinions lie
 * @param title what they are about
 */
@Input("CreateOpinionGroupInput")
public record CreateOpinionGroup(
        @Id @Nullable UUID id,

        @NonNull @NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,3}")
        String areaCode,

        @NonNull @NotBlank @CodePointLength(max = 200) String title) {}
