package io.gridward.calendar;

import java.util.Map;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.DatabaseRules;
import io.gridward.shared.problem.ProblemKind;

@Singleton
class CalendarDatabaseRules implements DatabaseRules {

    @Override
    public Map<String, ProblemKind> problems() {
        return Map.of("calendar_day_pkey", CalendarProblem.CALENDAR_DAY_IN_OTHER_YEAR);
    }
}
