package io.gridward.shared.outbox;

/**
 * One change.
 *
 * @param type what happened, in past tense and UPPER_SNAKE: {@code GRID_CREATED}
 * @param subjectId id of what changed
 * @param areaCode code by which the change is within someone's reach, or null
 * @param before the view before, null for a creation; personal fields masked
 * @param after the view after, null for a deletion
 */
public record Change(String type, String subjectId, String areaCode, Object before, Object after) {

    public static Change created(String type, Object subjectId, String areaCode, Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, null, after);
    }

    public static Change changed(String type, Object subjectId, String areaCode, Object before, Object after) {
        return new Change(type, String.valueOf(subjectId), areaCode, before, after);
    }
}
