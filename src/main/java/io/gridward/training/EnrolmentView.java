package io.gridward.training;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

@Name("Enrolment")
public record EnrolmentView(
        @NonNull @Id String id,
        @NonNull @Id String trainingId,
        @NonNull @Id String workerId,
        @NonNull Instant enrolledAt) {

    static EnrolmentView from(Enrolment enrolment) {
        return new EnrolmentView(
                enrolment.id().toString(),
                enrolment.trainingId().toString(),
                enrolment.workerId().toString(),
                enrolment.enrolledAt());
    }
}
