package io.gridward.calendar;

import java.time.Duration;
import java.time.Instant;

/** How the time of a limit is counted: which of it passes, and which stands still. */
public sealed interface Ticking permits WorkingTime, Ticking.AroundTheClock {

    /** Every second counts. */
    Ticking AROUND_THE_CLOCK = new AroundTheClock();

    /** What passes from one moment to the other; nothing when they are the other way round. */
    Duration between(Instant from, Instant to);

    /**
     * The first moment at which so much has passed.
     *
     * @param passed more than nothing
     */
    Instant after(Instant from, Duration passed);

    /** Time as clocks on the wall show it. */
    record AroundTheClock() implements Ticking {

        @Override
        public Duration between(Instant from, Instant to) {
            return from.isBefore(to) ? Duration.between(from, to) : Duration.ZERO;
        }

        @Override
        public Instant after(Instant from, Duration passed) {
            return from.plus(passed);
        }
    }
}
