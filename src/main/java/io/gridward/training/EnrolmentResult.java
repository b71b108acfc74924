package io.gridward.training;

import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * What became of one item.
 *
 * @param workerId as it was sent
 * @param enrolment null when refused
 * @param code why it was refused, else null
 */
public record EnrolmentResult(
        @NonNull String workerId,
        @NonNull ParticipationOutcome outcome,
        @Nullable EnrolmentView enrolment,
        @Nullable String code) {

    static EnrolmentResult of(String workerId, ParticipationOutcome outcome, Enrolment enrolment) {
        return new EnrolmentResult(workerId, outcome, EnrolmentView.from(enrolment), null);
    }

    static EnrolmentResult refused(String workerId, Problem why) {
        return new EnrolmentResult(
                workerId, ParticipationOutcome.REFUSED, null, why.kind().name());
    }
}
