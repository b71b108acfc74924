package io.gridward.service;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A notice as others see it.
 *
 * @param targets codes of the areas it is for
 */
@Name("PolicyNotice")
@Description("What is told to the residents of some areas")
public record PolicyNoticeView(
        @NonNull @Id String id,
        @NonNull String title,
        @NonNull String text,
        @NonNull List<@NonNull String> targets,
        @NonNull Instant publishedAt,
        @NonNull String publishedByName,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawalReason,
        @NonNull int version) {}
