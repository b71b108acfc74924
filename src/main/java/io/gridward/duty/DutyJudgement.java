package io.gridward.duty;

import java.util.ArrayList;
import java.util.List;

/**
 * What a day came to so far, by what was asked and what was done. As long as something is short it is pending: more may
 * arrive, and a day is not met only once it is locked.
 */
record DutyJudgement(DutyResult result, List<DutyReason> reasons) {

    static DutyJudgement of(Requirement asked, DayWalk walk, int countedRecords) {
        if (asked.exempt()) {
            return new DutyJudgement(DutyResult.EXEMPT, asked.reasons());
        }
        var reasons = new ArrayList<>(asked.reasons());
        int metres = asked.terms().metresCounted() == MetresCounted.IN_GRID ? walk.metresInGrid() : walk.metres();
        boolean metresShort = metres < asked.metres();
        if (metresShort) {
            boolean inDoubt = isInDoubt(asked, metres, walk.standardErrorMetres());
            reasons.add(inDoubt ? DutyReason.METRES_IN_DOUBT : DutyReason.METRES_SHORT);
        }
        boolean recordsShort = countedRecords < asked.records();
        if (recordsShort) {
            reasons.add(DutyReason.RECORDS_SHORT);
        }
        boolean met = !metresShort && !recordsShort;
        return new DutyJudgement(met ? DutyResult.MET : DutyResult.PENDING, List.copyOf(reasons));
    }

    /** Near the threshold the doubt is not held against the worker: such a day stays pending until a person decides. */
    DutyJudgement last() {
        boolean isShort = reasons.contains(DutyReason.METRES_SHORT) || reasons.contains(DutyReason.RECORDS_SHORT);
        return result == DutyResult.PENDING && isShort ? new DutyJudgement(DutyResult.NOT_MET, reasons) : this;
    }

    private static boolean isInDoubt(Requirement asked, int metres, int standardErrorMetres) {
        return metres + asked.terms().toleranceStandardErrors() * standardErrorMetres >= asked.metres();
    }
}
