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
 * @param id chosen by the client; the same notice may be sent again under it
 * @param targets codes of counties, towns, villages or grids
 */
@Input("PublishPolicyNoticeInput")
public record PublishPolicyNotice(
        @Id @Nullable UUID id,
        @NonNull @NotBlank @CodePointLength(max = 200) String title,
        @NonNull @NotBlank @CodePointLength(max = 10_000) String text,

        @NonNull @NotNull @Size(min = 1, max = 100)
        List<@NonNull @NotNull @Pattern(regexp = "\\d{6}(\\d{3}){0,3}") String> targets) {}
