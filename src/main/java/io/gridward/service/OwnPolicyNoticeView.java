package io.gridward.service;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A notice as a worker finds it in his list.
 *
 * @param deliveredAt when his phone said it had it; null before
 * @param readAt when he had read it; null before
 */
public record OwnPolicyNoticeView(
        String id,
        String title,
        String text,
        Instant publishedAt,
        @Nullable Instant deliveredAt,
        @Nullable Instant readAt) {}
