package io.gridward.casework;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What tests of other capabilities look at in a case of the past. */
public final class PastCaseFacts {

    private PastCaseFacts() {}

    public static List<CaseStepView> steps(PastCase past) {
        return past.steps().stream().map(CaseStepView::from).toList();
    }

    /** Whether the life cycle has a row for it. */
    public static boolean isLawful(CaseStepView step) {
        return isLawful(step.verb(), step.from(), step.to());
    }

    public static boolean isLawful(CaseVerb verb, CaseState from, CaseState to) {
        return CaseLifeCycle.TABLE.stream().anyMatch(row -> row.verb() == verb && row.from() == from && row.to() == to);
    }

    public static List<CaseClockView> clocks(PastCase past) {
        return past.clocks().stream().map(CaseClockView::from).toList();
    }

    public static List<Instant> alarms(PastCase past) {
        return past.clocks().stream()
                .map(CaseClock::nextAlarmAt)
                .filter(Objects::nonNull)
                .toList();
    }

    public static CaseView view(PastCase past) {
        return CaseView.from(past.file());
    }
}
