package io.gridward.phone;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.duty.DutyDayView;
import io.gridward.duty.DutyMode;
import io.gridward.duty.DutyReason;
import io.gridward.duty.DutyResult;
import io.gridward.duty.MetresCounted;

/** How the day of duty stands. When it was computed is left out: it would make an answer new that says nothing new. */
public record TodayDuty(
        DutyMode mode,
        DutyResult result,
        List<DutyReason> reasons,
        int metres,
        int requiredMetres,
        int countedRecords,
        int requiredRecords,
        @Nullable Instant locksAt) {

    static TodayDuty of(DutyDayView day) {
        return new TodayDuty(
                day.mode(),
                day.result(),
                day.reasons(),
                day.metresCounted() == MetresCounted.IN_GRID ? day.metresInGrid() : day.metres(),
                day.requiredMetres(),
                day.countedRecords(),
                day.requiredRecords(),
                day.locksAt());
    }
}
