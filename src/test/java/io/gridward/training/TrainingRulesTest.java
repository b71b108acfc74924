package io.gridward.training;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class TrainingRulesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T00:00:00Z");
    private static final Instant START = Instant.parse("2026-11-23T01:00:00Z");
    private static final Duration TEN_MINUTES = Duration.ofMinutes(10);

    @Test
    void late_is_after_the_grace_not_at_its_end() {
        var training = training(START, START.plusSeconds(3600), null);

        assertThat(training.isLate(START, TEN_MINUTES)).isFalse();
        assertThat(training.isLate(START.plus(TEN_MINUTES), TEN_MINUTES)).isFalse();
        assertThat(training.isLate(START.plus(TEN_MINUTES).plusNanos(1000), TEN_MINUTES))
                .isTrue();
    }

    @Test
    void it_lasts_at_most_thirty_days_and_ends_after_it_starts() {
        training(START, START.plus(Duration.ofDays(30)), null);

        assertRefused(
                TrainingProblem.TRAINING_PERIOD_INVALID,
                () -> training(START, START.plus(Duration.ofDays(30)).plusMillis(1), null));
        assertRefused(TrainingProblem.TRAINING_PERIOD_INVALID, () -> training(START, START, null));
        assertRefused(TrainingProblem.TRAINING_PERIOD_INVALID, () -> training(START, START.plusNanos(10), null));
        assertRefused(TrainingProblem.TRAINING_PERIOD_INVALID, () -> training(START, Instant.MIN, null));
        assertRefused(TrainingProblem.TRAINING_PERIOD_INVALID, () -> training(START, Instant.MAX, null));
    }

    @Test
    void years_that_can_only_be_slips_are_refused() {
        for (String start : new String[] {"0001-01-01T00:00:00Z", "1999-12-31T23:59:59Z", "9999-12-31T00:00:00Z"}) {
            assertRefused(
                    TrainingProblem.TRAINING_TIME_IMPLAUSIBLE,
                    () -> training(Instant.parse(start), Instant.parse(start).plusSeconds(60), null));
        }
    }

    @Test
    void what_took_place_is_neither_moved_nor_cancelled() {
        var training = training(START, START.plusSeconds(3600), null);
        training.hold();

        assertRefused(TrainingProblem.TRAINING_HELD, () -> training.cancel("rain", NOW));
        assertRefused(
                TrainingProblem.TRAINING_HELD,
                () -> training.update(
                        new UpdateTraining(null, null, Optional.of(START.plusSeconds(1)), null, null, null), 0, NOW));
        training.update(new UpdateTraining(Optional.of("t"), null, null, null, null, null), 0, NOW);
        assertThat(training.title()).isEqualTo("t");
    }

    @Test
    void cancelled_is_the_end() {
        var training = training(START, START.plusSeconds(3600), null);
        training.cancel("rain", NOW);

        assertRefused(TrainingProblem.TRAINING_CANCELLED, () -> training.cancel("again", NOW));
        assertRefused(TrainingProblem.TRAINING_CANCELLED, training::hold);
        assertRefused(
                TrainingProblem.TRAINING_CANCELLED,
                () -> training.update(new UpdateTraining(Optional.of("t"), null, null, null, null, null), 0, NOW));
    }

    @Test
    void the_capacity_limits_places_and_never_falls_below_those_given() {
        var training = training(START, START.plusSeconds(3600), 2);

        training.requirePlace(1);
        assertRefused(TrainingProblem.TRAINING_FULL, () -> training.requirePlace(2));
        assertRefused(TrainingProblem.CAPACITY_BELOW_ENROLMENTS, () -> limit(training, Optional.of(1)));
        limit(training, Optional.of(2));
        limit(training, Optional.empty());
        training.requirePlace(1_000_000);
    }

    @Test
    void one_signs_in_from_before_the_start_until_the_end() {
        var training = training(START, START.plusSeconds(3600), null);
        var opens = Duration.ofHours(2);

        training.requireOpenAt(START.minus(opens), opens);
        training.requireOpenAt(START.plusSeconds(3600), opens);
        assertRefused(
                TrainingProblem.SIGN_IN_CLOSED,
                () -> training.requireOpenAt(START.minus(opens).minusMillis(1), opens));
        assertRefused(TrainingProblem.SIGN_IN_CLOSED, () -> training.requireOpenAt(START.plusSeconds(3601), opens));
    }

    private static void limit(Training training, Optional<Integer> capacity) {
        training.update(new UpdateTraining(null, null, null, null, null, capacity), 2, NOW);
    }

    private static Training training(Instant startsAt, Instant endsAt, Integer capacity) {
        return new Training(
                UUID.randomUUID(),
                new CreateTraining(null, "t", TrainingKind.CLASS, "330282", startsAt, endsAt, null, capacity),
                NOW);
    }

    private static void assertRefused(ProblemKind kind, ThrowingCallable doing) {
        assertThatThrownBy(doing).isInstanceOfSatisfying(Problem.class, problem -> assertThat(problem.kind())
                .isEqualTo(kind));
    }
}
