package io.gridward.service;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

/** @param text what the residents are told */
@Input("AnswerOpinionInput")
public record AnswerOpinion(
        @NonNull @NotBlank @CodePointLength(max = 5000) String text) {}
