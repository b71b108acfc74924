package io.gridward.training;

import java.time.Instant;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/** A roll-call, or the one scan of someone who signs in himself. */
@Input("RecordAttendancesInput")
public record RecordAttendances(
        @NonNull @NotNull @Size(min = 1, max = 500) List<@NonNull @Valid AttendanceItem> items) {

    /** @param signedInAt null for now; only who calls the roll may say another time */
    @Input("AttendanceInput")
    public record AttendanceItem(
            @NonNull @NotNull String workerId, @Nullable Instant signedInAt) {}
}
