package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What is told of the past of a case that another system has kept. Which of it a state needs and which it rules out says
 * {@link PastCourse}.
 *
 * @param system the one that has kept it
 * @param reference its number there
 * @param state it was left in
 * @param selfHandled whether its reporter settled it himself; null for false
 * @param suspendedAt of its only suspension, as resumedAt
 * @param closedAt when it ended, be it closed, rejected, merged or terminated
 * @param department name of whoever handled it
 * @param level to which it was raised; null for that of its place
 * @param reviewOn the day on which what is suspended still goes on
 * @param satisfaction what came of calling back
 * @param outcome in words
 * @param mergedInto the case of the same matter that went on
 */
public record CasePast(
        @Nullable @CodePointLength(max = 200) String system,
        @Nullable @CodePointLength(max = 200) String reference,
        @NotNull Instant reportedAt,
        @NotNull CaseState state,
        @Nullable Boolean selfHandled,
        @Nullable Instant acceptedAt,
        @Nullable Instant dispatchedAt,
        @Nullable Instant startedAt,
        @Nullable Instant suspendedAt,
        @Nullable Instant resumedAt,
        @Nullable Instant resolvedAt,
        @Nullable Instant verifiedAt,
        @Nullable Instant closedAt,
        @Nullable String department,
        @Nullable CaseLevel level,
        @Nullable SuspensionReason suspensionReason,
        @Nullable LocalDate reviewOn,
        @Nullable CallbackOutcome satisfaction,
        @Nullable @CodePointLength(max = 2000) String outcome,
        @Nullable UUID mergedInto) {

    boolean isSelfHandled() {
        return Boolean.TRUE.equals(selfHandled);
    }
}
