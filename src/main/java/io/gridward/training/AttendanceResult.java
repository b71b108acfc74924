package io.gridward.training;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * What became of one item.
 *
 * @param workerId as it was sent
 * @param attendance null when refused
 * @param code why it was refused, else null
 */
public record AttendanceResult(
        @NonNull String workerId,
        @NonNull ParticipationOutcome outcome,
        @Nullable AttendanceView attendance,
        @Nullable String code) {

    static AttendanceResult of(String workerId, ParticipationOutcome outcome, Attendance attendance) {
        return new AttendanceResult(workerId, outcome, AttendanceView.from(attendance), null);
    }

    static AttendanceResult refused(String workerId, Problem why) {
        return new AttendanceResult(
                workerId, ParticipationOutcome.REFUSED, null, why.kind().name());
    }
}
