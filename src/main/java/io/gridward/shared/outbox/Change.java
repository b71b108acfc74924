package io.gridward.shared.outbox;

import org.jspecify.annotations.Nullable;

/**
 * One change.
 *
 * @param type what happened, in past tense and UPPER_SNAKE: {@code GRID_CREATED}
 * @param subjectId id of what changed
 * @param areaCode code by which the change is within someone's reach; null when that takes reach over everything
 * @param before the view before, null for a creation; personal fields masked
 * @param after the view after, null for a deletion
 */
public record Change(
        String type,
        String subjectId,
        @Nullable String areaCode,
        @Nullable Object before,
        @Nullable Object after) {

    public static Change created(String type, Object subjectId, @Nullable String areaCode, @Nullable Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, null, after);
    }

    public static Change changed(
            String type, Object subjectId, @Nullable String areaCode, @Nullable Object before, @Nullable Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, before, after);
    }
}
