package io.gridward.service;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;

/** A household with the day on which it is due, which follows from the rules that hold today. */
record HouseholdRow(Household household, @Nullable LocalDate dueOn) {

    static HouseholdRow of(Object[] row) {
        return new HouseholdRow((Household) row[0], (LocalDate) row[1]);
    }
}
