package io.gridward.shared.geo;

import java.math.BigDecimal;

import org.locationtech.jts.geom.PrecisionModel;

/**
 * Degrees on a grid of 1e-7, about 1 cm: finer than any boundary is surveyed, and exact in text, so that a shape
 * written, read and written again stays the same to the last digit.
 */
public final class SevenDecimals {

    private static final int DECIMALS = 7;
    private static final double SCALE = 1e7;

    static final PrecisionModel PRECISION = new PrecisionModel(SCALE);

    /** Sign, three digits, point, seven digits. */
    static final int MAX_LENGTH = 12;

    private SevenDecimals() {}

    public static double round(double degrees) {
        return degrees(units(degrees));
    }

    /** Whole ten-millionths of a degree; of any place on earth they are an int. */
    public static int units(double degrees) {
        return (int) Math.round(degrees * SCALE);
    }

    public static double degrees(int units) {
        return units / SCALE;
    }

    static BigDecimal decimal(double degrees) {
        var exact = BigDecimal.valueOf(Math.round(degrees * SCALE), DECIMALS).stripTrailingZeros();
        return exact.scale() < 0 ? exact.setScale(0) : exact;
    }

    /**
     * Writes degrees as a plain decimal without trailing zeros. {@link Double#toString} is not used: before Java 19 it
     * does not always give the shortest text, and it writes small numbers with an exponent.
     *
     * @return how many characters of the buffer are filled, from its start
     */
    static int write(double degrees, char[] buffer) {
        long units = Math.round(degrees * SCALE);
        int length = 0;
        if (units < 0) {
            buffer[length++] = '-';
            units = -units;
        }
        int whole = (int) (units / 10_000_000);
        int fraction = (int) (units % 10_000_000);
        for (int unit = whole >= 100 ? 100 : whole >= 10 ? 10 : 1; unit > 0; unit /= 10) {
            buffer[length++] = (char) ('0' + whole / unit % 10);
        }
        if (fraction > 0) {
            buffer[length++] = '.';
            for (int unit = 1_000_000; fraction > 0; unit /= 10) {
                buffer[length++] = (char) ('0' + fraction / unit);
                fraction %= unit;
            }
        }
        return length;
    }
}
