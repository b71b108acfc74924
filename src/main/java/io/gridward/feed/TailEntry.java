package io.gridward.feed;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * One change as it comes to the end of the feed, before anybody has looked who is shown it ({@link FeedSight#shows}).
 *
 * @param area code of the area or grid it is told to
 * @param movedTo where the subject has gone from there; null where it has not
 * @param gone true when the subject is there no longer
 */
public record TailEntry(
        long position,
        String type,
        String subjectId,
        @Nullable String area,
        @Nullable String movedTo,
        Instant at,
        boolean gone) {

    /** Whether it is told as the end of its subject. */
    public boolean isDeleted() {
        return gone || movedTo != null;
    }
}
