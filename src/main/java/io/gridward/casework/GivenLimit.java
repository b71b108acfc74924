package io.gridward.casework;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** How long something may take. */
@Input("LimitInput")
public record GivenLimit(
        @NonNull @Min(1) @Max(1000) int amount,
        @NonNull @NotNull LimitUnit unit) {

    TimeLimit limit() {
        return new TimeLimit(amount, unit);
    }
}
