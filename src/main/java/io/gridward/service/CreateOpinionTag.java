package io.gridward.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param code capitals, for programs
 * @param name in Chinese
 * @param nameEn in English
 */
@Input("CreateOpinionTagInput")
public record CreateOpinionTag(
        @NonNull @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}")
        String code,

        @NonNull @NotBlank @CodePointLength(max = 100) String name,
        @NonNull @NotBlank @CodePointLength(max = 100) String nameEn) {}
