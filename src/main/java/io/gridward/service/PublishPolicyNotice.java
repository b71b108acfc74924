package io.gridward.service;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client; the same notice may be sent again under it
 * @param targets codes of counties, towns, villages or grids
 */
public record PublishPolicyNotice(
        @Nullable UUID id,
        @NotBlank @CodePointLength(max = 200) String title,
        @NotBlank @CodePointLength(max = 10_000) String text,

        @NotNull @Size(min = 1, max = 100) List<@NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,3}") String> targets) {}
