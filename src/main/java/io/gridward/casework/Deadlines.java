package io.gridward.casework;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.calendar.CalendarProblem;
import io.gridward.calendar.WorkingTime;
import io.gridward.shared.problem.Problem;

/** When limits end, by the working calendar as it is known. */
record Deadlines(WorkingTime workingTime) {

    private static final int WHOLE = 100;

    @Nullable
    Instant end(TimeLimit limit, Instant start, List<TimeLimit.Pause> pauses) {
        return end(limit, start, pauses, WHOLE);
    }

    /** @return null where the calendar of a year in between is not known: a guess would be taken for a deadline */
    @Nullable
    Instant end(TimeLimit limit, Instant start, List<TimeLimit.Pause> pauses, int percent) {
        try {
            return limit.endsAfter(start, pauses, percent, workingTime);
        } catch (Problem problem) {
            if (problem.kind() == CalendarProblem.CALENDAR_YEAR_UNKNOWN) {
                return null;
            }
            throw problem;
        }
    }
}
