package io.gridward.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param result of the day from now on
 * @param note why; the worker reads it
 */
public record DecideDutyAppeal(
        @NotNull DecidedResult result,
        @NotBlank @CodePointLength(max = 2000) String note) {

    /** What a person may decide. */
    public enum DecidedResult {
        MET(DutyResult.MET),
        NOT_MET(DutyResult.NOT_MET),
        EXEMPT(DutyResult.EXEMPT);

        private final DutyResult result;

        DecidedResult(DutyResult result) {
            this.result = result;
        }

        DutyResult result() {
            return result;
        }
    }
}
