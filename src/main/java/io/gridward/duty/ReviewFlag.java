package io.gridward.duty;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.hibernate.validator.constraints.CodePointLength;

/**
 * @param outcome what the person found
 * @param note why; the worker reads it
 */
public record ReviewFlag(
        @NotNull FlagOutcome outcome,
        @NotBlank @CodePointLength(max = 2000) String note) {

    public enum FlagOutcome {
        CONFIRMED(FlagState.CONFIRMED),
        DISMISSED(FlagState.DISMISSED);

        private final FlagState state;

        FlagOutcome(FlagState state) {
            this.state = state;
        }

        FlagState state() {
            return state;
        }
    }
}
