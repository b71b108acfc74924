package io.gridward.duty;

import java.util.List;

/**
 * What is asked of a worker on a day.
 *
 * @param terms of the rule that holds
 * @param metres to walk, records to file: those of the terms, or half of them
 * @param exempt nothing is asked
 * @param reasons why nothing or less than usual is
 */
record Requirement(DutyTerms terms, int metres, int records, boolean exempt, List<DutyReason> reasons) {

    /** Half of the usual, rounded in favour of the worker. */
    static Requirement half(DutyTerms terms, List<DutyReason> reasons) {
        return new Requirement(terms, terms.minimumMetres() / 2, terms.minimumRecords() / 2, false, reasons);
    }

    static Requirement whole(DutyTerms terms, List<DutyReason> reasons) {
        return new Requirement(terms, terms.minimumMetres(), terms.minimumRecords(), false, reasons);
    }

    static Requirement none(DutyTerms terms, List<DutyReason> reasons) {
        return new Requirement(terms, 0, 0, true, reasons);
    }
}
