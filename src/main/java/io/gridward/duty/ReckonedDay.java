package io.gridward.duty;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * A worker's day as everything that is known says.
 *
 * @param gridCode of his own post, the last of the day; null when he had none
 * @param countedRecords those of {@code filedRecords} that count
 */
record ReckonedDay(
        UUID workerId,
        LocalDate day,
        @Nullable String gridCode,
        Requirement asked,
        DayWalk walk,
        int countedRecords,
        int filedRecords) {

    DutyJudgement judged() {
        return DutyJudgement.of(asked, walk, countedRecords);
    }
}
