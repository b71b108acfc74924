package io.gridward.service;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A notice as a worker finds it in his list.
 *
 * @param deliveredAt when his phone said it had it; null before
 * @param readAt when he had read it; null before
 */
@Name("OwnPolicyNotice")
@Description("A policy notice as the worker whose grids it is for finds it")
public record OwnPolicyNoticeView(
        @Id @NonNull String id,
        @NonNull String title,
        @NonNull String text,
        @NonNull Instant publishedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {}
