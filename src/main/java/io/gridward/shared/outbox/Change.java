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
 * @param formerAreaCode code by which the subject was within someone's reach before, when that has changed
 */
public record Change(
        String type,
        String subjectId,
        @Nullable String areaCode,
        @Nullable Object before,
        @Nullable Object after,
        @Nullable String formerAreaCode) {

    public static Change created(String type, Object subjectId, @Nullable String areaCode, @Nullable Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, null, after, null);
    }

    public static Change changed(
            String type, Object subjectId, @Nullable String areaCode, @Nullable Object before, @Nullable Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, before, after, null);
    }

    /** The same of a subject that was in that area before; when it still is, nothing has moved. */
    public Change from(String former) {
        return new Change(type, subjectId, areaCode, before, after, former.equals(areaCode) ? null : former);
    }
}
