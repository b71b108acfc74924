package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client; the same opinion may be sent again under it
 * @param text in the residents' words, without their names
 * @param tags codes of what it is about
 */
@Input("FileOpinionInput")
public record FileOpinion(
        @Id @Nullable UUID id,
        @NonNull @NotNull @Pattern(regexp = "\\d{15}") String gridCode,
        @NonNull @NotBlank @CodePointLength(max = 2000) String text,
        @NonNull @NotNull @Size(min = 1, max = 10) List<@NonNull @NotNull String> tags) {}
