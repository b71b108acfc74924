package io.gridward.duty;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What is asked of a worker on a day, and how it is counted.
 *
 * @param toleranceStandardErrors how many standard errors of the measured way are given to him
 * @param burstRecords more records than this, within {@code burstMinutes} and {@code burstMetres}, count as one
 */
@Embeddable
record DutyTerms(
        @Enumerated(EnumType.STRING) DutyMode mode,
        int minimumMetres,
        int minimumRecords,

        @Enumerated(EnumType.STRING) MetresCounted metresCounted,

        double toleranceStandardErrors,
        int burstRecords,
        int burstMinutes,
        int burstMetres) {

    /** Where no rule holds: the duty of 2019, watched and without consequence. */
    static final DutyTerms DEFAULT = new DutyTerms(DutyMode.MONITOR, 3000, 5, MetresCounted.TOTAL, 1.0, 3, 10, 50);
}
