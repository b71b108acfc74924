package io.gridward.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change as the feed keeps it.
 *
 * @param position grows from change to change, with gaps
 * @param area code of the area or grid it is told to
 * @param deleted true when the subject is there no longer, or has left what is shown
 * @param data the subject as it is now, as JSON; null when it is deleted
 */
public record FeedEntry(
        long position,
        String type,
        ChangeKind kind,
        String subjectId,
        @Nullable String area,
        Instant at,
        boolean deleted,
        @Nullable String data) {}
