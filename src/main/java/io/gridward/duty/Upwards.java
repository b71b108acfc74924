package io.gridward.duty;

import java.util.List;
import java.util.stream.Stream;

/** Walks up the hierarchy of codes: grid 15 digits, village 12, town 9, county 6. */
final class Upwards {

    private static final List<Integer> DIGITS = List.of(15, 12, 9, 6);

    private Upwards() {}

    /** The code and the codes above it, the longest first. */
    static Stream<String> from(String code) {
        return DIGITS.stream().filter(digits -> digits <= code.length()).map(digits -> code.substring(0, digits));
    }
}
