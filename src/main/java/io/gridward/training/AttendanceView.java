package io.gridward.training;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** @param late signed in after the start and the time of grace */
@Name("Attendance")
public record AttendanceView(
        @NonNull @Id String id,
        @NonNull @Id String trainingId,
        @NonNull @Id String workerId,
        @NonNull Instant signedInAt,
        @NonNull boolean late) {

    static AttendanceView from(Attendance attendance) {
        return new AttendanceView(
                attendance.id().toString(),
                attendance.trainingId().toString(),
                attendance.workerId().toString(),
                attendance.signedInAt(),
                attendance.late());
    }
}
