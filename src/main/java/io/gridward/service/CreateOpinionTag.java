package io.gridward.service;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param code capitals, for programs
 * @param name in Chinese
 * @param nameEn in English
 */
public record CreateOpinionTag(
        @NotNull @Pattern(regexp = "[A-Z][A-Z0-9_]{0,39}") String code,
        @NotBlank @CodePointLength(max = 100) String name,
        @NotBlank @CodePointLength(max = 100) String nameEn) {}
