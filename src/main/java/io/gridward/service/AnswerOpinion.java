package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.hibernate.validator.constraints.CodePointLength;

/** @param text what the residents are told */
public record AnswerOpinion(
        @NotBlank @CodePointLength(max = 5000) String text) {}
