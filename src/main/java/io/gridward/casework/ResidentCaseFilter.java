package io.gridward.casework;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Which cases of residents a list shows; null means any.
 *
 * @param numbers any of these
 * @param categories any of these codes
 * @param from reported at or after
 * @param to reported before
 * @param changedAfter gone on after
 * @param box the part of the earth they lie in
 * @param offset how many of them are left out at the beginning
 */
public record ResidentCaseFilter(
        @Nullable List<String> numbers,
        @Nullable List<String> categories,
        @Nullable Instant from,
        @Nullable Instant to,
        @Nullable Boolean open,
        @Nullable Instant changedAfter,
        @Nullable Box box,
        int offset,
        int most) {

    /** In WGS-84 degrees. */
    public record Box(double west, double south, double east, double north) {}

    public static ResidentCaseFilter of(String number) {
        return new ResidentCaseFilter(List.of(number), null, null, null, null, null, null, 0, 1);
    }
}
