package io.gridward.workrecord;

import java.time.Instant;

import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Validator;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/** What each record of an upload must keep to, so that one that does not is no loss to the others. */
record RecordRules(Validator validator, Problems problems, Instant earliest, Instant latest) {

    /** @throws Problem INVALID_FIELDS */
    void requireValid(FileRecord command) {
        var violations = validator.validate(command);
        if (!violations.isEmpty()) {
            throw problems.of(new ConstraintViolationException(violations)).orElseThrow();
        }
    }

    /** @throws Problem RECORD_IN_FUTURE, RECORD_TOO_OLD */
    void requirePlausible(Instant occurredAt) {
        if (occurredAt.isAfter(latest)) {
            throw Problem.of(RecordProblem.RECORD_IN_FUTURE).with("latest", latest);
        }
        if (occurredAt.isBefore(earliest)) {
            throw Problem.of(RecordProblem.RECORD_TOO_OLD).with("earliest", earliest);
        }
    }

    boolean isPlausible(Instant occurredAt) {
        return !occurredAt.isAfter(latest) && !occurredAt.isBefore(earliest);
    }
}
