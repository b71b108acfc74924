package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * An opinion as others see it.
 *
 * @param tags codes of what it is about
 * @param dueOn the business day by which it is to be answered; null while the calendar of that year is not known
 * @param answer its own, or that of its group
 */
@Name("Opinion")
@Description("What residents think of something")
public record OpinionView(
        @NonNull @Id String id,
        @NonNull String gridCode,
        @NonNull String text,
        @NonNull List<@NonNull String> tags,
        @Id @Nullable String groupId,
        @NonNull String filedByName,
        @NonNull Instant filedAt,
        @Nullable LocalDate dueOn,
        @Nullable String answer,
        @Nullable String answeredByName,
        @Nullable Instant answeredAt,
        @NonNull int version) {}
