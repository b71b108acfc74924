package io.gridward.exchange;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.casework.CasePast;
import io.gridward.casework.ReportCase;
import io.gridward.casework.TakePastCase;

/**
 * What a row of cases asks for.
 *
 * @param past null for a report of today
 */
record CaseOfRow(UUID id, ReportCase report, @Nullable CasePast past) {

    List<?> constrained() {
        return Stream.of(report, past).filter(Objects::nonNull).toList();
    }

    boolean isPast() {
        return past != null;
    }

    TakePastCase pastCase() {
        return new TakePastCase(id, report, Objects.requireNonNull(past));
    }
}
