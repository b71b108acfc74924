package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * A worker's day: what was asked, what was done, what it came to and why.
 *
 * @param gridCode of his own post, the last of the day; null when he had none
 * @param mode SCORED when the result enters the appraisal
 * @param metres walked on duty
 * @param standardErrorMetres of {@code metres}
 * @param metresInGrid those of {@code metres} inside a grid he held at that moment
 * @param metresCounted which of the two is compared with {@code requiredMetres}
 * @param countedRecords those of {@code filedRecords} that count, reported cases among them
 * @param movementSeconds on duty and walking
 * @param stops how often he stood
 * @param gaps how often nothing was reported for more than 300 s
 * @param algorithmVersion of the walked distance
 * @param computedAt when this was computed; it is computed again whenever more arrives
 * @param locksAt when it will be locked; null when it is, and while the calendar does not say
 * @param lockedResult what it was when it was locked, before any appeal
 * @param pointsAfterLock points of the track that arrived after the lock: kept and looked through, but without effect here
 */
@Name("DutyDay")
@Description("A worker's day of duty")
public record DutyDayView(
        @Id @NonNull String workerId,
        @NonNull LocalDate date,
        @Nullable String gridCode,
        @NonNull DutyMode mode,
        @NonNull DutyResult result,
        @NonNull List<@NonNull DutyReason> reasons,
        @NonNull int metres,
        @NonNull int standardErrorMetres,
        @NonNull int metresInGrid,
        @NonNull MetresCounted metresCounted,
        @NonNull int requiredMetres,
        @NonNull int countedRecords,
        @NonNull int filedRecords,
        @NonNull int requiredRecords,
        @NonNull int movementSeconds,
        @NonNull int stops,
        @NonNull int gaps,
        @NonNull NotCountedView notCounted,
        @NonNull int algorithmVersion,
        @NonNull Instant computedAt,
        @Nullable Instant locksAt,
        @Nullable Instant lockedAt,
        @Nullable DutyResult lockedResult,
        @NonNull int pointsAfterLock) {

    static DutyDayView from(DutyDay day, @Nullable Instant locksAt) {
        var walk = day.walk();
        return new DutyDayView(
                day.workerId().toString(),
                day.day(),
                day.gridCode(),
                day.mode(),
                day.result(),
                day.reasons(),
                walk.metres(),
                walk.standardErrorMetres(),
                walk.metresInGrid(),
                day.metresCounted(),
                day.requiredMetres(),
                day.countedRecords(),
                day.filedRecords(),
                day.requiredRecords(),
                walk.movementSeconds(),
                walk.stops(),
                walk.gaps(),
                NotCountedView.from(walk),
                walk.algorithmVersion(),
                day.computedAt(),
                day.isLocked() ? null : locksAt,
                day.lockedAt(),
                day.lockedResult(),
                day.pointsAfterLock());
    }
}
