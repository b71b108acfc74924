package io.gridward.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * What someone is about to report.
 *
 * @param text as far as it is written
 */
public record CandidateQuery(
        @NotNull @Pattern(regexp = "\\d{2}(\\d{3})?") String category,
        @NotNull @Valid ReportedPlace place,
        @CodePointLength(max = 500) @Nullable String text) {

    private static final int FIRST_LEVEL = 2;

    String firstLevel() {
        return category.substring(0, FIRST_LEVEL);
    }
}
