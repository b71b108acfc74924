package io.gridward.training;

import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;

import io.gridward.shared.problem.Problem;

/** From when to when a session lasts: at most 30 days, and not in an age that can only be a slip of the pen. */
record SessionPeriod(Instant startsAt, Instant endsAt) {

    private static final Duration LONGEST = Duration.ofDays(30);
    private static final Instant EARLIEST = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration FARTHEST_AHEAD = Duration.ofDays(3 * 366L);

    /** @throws Problem TRAINING_TIME_IMPLAUSIBLE, TRAINING_PERIOD_INVALID */
    static SessionPeriod of(Instant startsAt, Instant endsAt, Instant now) {
        Instant latest = now.plus(FARTHEST_AHEAD);
        if (startsAt.isBefore(EARLIEST) || startsAt.isAfter(latest)) {
            throw Problem.of(TrainingProblem.TRAINING_TIME_IMPLAUSIBLE)
                    .with("earliest", EARLIEST)
                    .with("latest", latest);
        }
        // In microseconds, as the database keeps them: what is answered equals what is stored.
        var period = new SessionPeriod(startsAt.truncatedTo(ChronoUnit.MICROS), endsAt.truncatedTo(ChronoUnit.MICROS));
        if (!period.endsAt.isAfter(period.startsAt) || period.endsAt.isAfter(period.startsAt.plus(LONGEST))) {
            throw Problem.of(TrainingProblem.TRAINING_PERIOD_INVALID).with("mostDays", LONGEST.toDays());
        }
        return period;
    }
}
