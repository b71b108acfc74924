package io.gridward.patrol.distance;

import java.util.Arrays;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

import org.junit.jupiter.api.Test;

import io.gridward.patrol.distance.Phone.Claim;

import static org.assertj.core.api.Assertions.assertThat;

/** Truth by simulation: walks of known length, reported by phones that err. Each run has a seed of its own. */
class SimulatedWalksTest {

    private static final int RUNS = 120;
    private static final int LONG_RUNS = 50;

    /** Runs of other seeds than any the settings were chosen by. */
    private static final long SEED = 20_261_123;

    private record Run(double trueMetres, DayDistance measured) {

        double relativeError() {
            return Math.abs(measured.metres() / trueMetres - 1);
        }

        double error() {
            return Math.abs(measured.metres() - trueMetres);
        }
    }

    @Test
    void an_ordinary_phone_measures_within_3_percent_and_seldom_beyond_9() {
        var runs = runs(RUNS, 1, random -> run(walk(random, 3000, 6000), ordinary(random), random));
        assertThat(quantile(runs, 0.5, Run::relativeError)).isLessThanOrEqualTo(0.03);
        assertThat(quantile(runs, 0.95, Run::relativeError)).isLessThanOrEqualTo(0.09);
    }

    @Test
    void a_poor_phone_measures_within_5_percent_and_seldom_beyond_12() {
        var runs = runs(RUNS, 2, random -> {
            var phone = new Phone(
                    15,
                    random.nextDouble(15, 30),
                    random.nextDouble(60, 120),
                    interval(random),
                    0,
                    0.003,
                    0,
                    0,
                    claim(random));
            return run(walk(random, 3000, 6000), phone, random);
        });
        assertThat(quantile(runs, 0.5, Run::relativeError)).isLessThanOrEqualTo(0.05);
        assertThat(quantile(runs, 0.95, Run::relativeError)).isLessThanOrEqualTo(0.12);
    }

    @Test
    void a_phone_that_falls_silent_measures_within_5_percent_and_seldom_beyond_13() {
        var runs = runs(
                RUNS,
                3,
                random -> run(walk(random, 3000, 6000), ordinary(random).withGaps(4), random));
        assertThat(quantile(runs, 0.5, Run::relativeError)).isLessThanOrEqualTo(0.05);
        assertThat(quantile(runs, 0.95, Run::relativeError)).isLessThanOrEqualTo(0.13);
    }

    @Test
    void of_true_2700_metres_at_most_2_percent_pass_as_3000() {
        var runs = runs(2 * RUNS, 4, random -> run(walk(random, 2700, 2700.1), ordinary(random), random));
        assertThat(share(runs, run -> run.measured.metres() >= 3000)).isLessThanOrEqualTo(0.02);
    }

    @Test
    void of_true_3500_metres_at_least_95_percent_pass_as_3000() {
        var runs = runs(2 * RUNS, 5, random -> run(walk(random, 3500, 3500.1), ordinary(random), random));
        assertThat(share(runs, run -> run.measured.metres() >= 3000)).isGreaterThanOrEqualTo(0.95);
    }

    @Test
    void eight_hours_of_standing_outdoors_are_hardly_any_metres() {
        var runs = runs(LONG_RUNS, 6, random -> {
            var phone = Phone.good(random.nextDouble(5, 15), random.nextDouble(30, 120), 5)
                    .claiming(claim(random));
            return run(new Outing(random).stands(28_800, false), phone, random);
        });
        assertThat(quantile(runs, 0.95, Run::error)).isLessThanOrEqualTo(100);
    }

    @Test
    void eight_hours_of_standing_partly_indoors_are_hardly_any_metres() {
        var runs = runs(LONG_RUNS, 7, random -> {
            var phone = new Phone(
                    random.nextDouble(5, 15),
                    random.nextDouble(15, 30),
                    random.nextDouble(30, 120),
                    5,
                    0,
                    0.003,
                    1,
                    0,
                    claim(random));
            var outing = new Outing(random);
            for (int hour = 0; hour < 8; hour++) {
                outing.stands(3600, hour % 2 == 0);
            }
            return run(outing, phone, random);
        });
        assertThat(quantile(runs, 0.95, Run::error)).isLessThanOrEqualTo(100);
    }

    @Test
    void eight_hours_indoors_are_hardly_any_metres() {
        var runs = runs(RUNS, 11, random -> {
            var phone = new Phone(
                    10, random.nextDouble(15, 30), random.nextDouble(30, 120), 5, 0, 0.003, 0, 0, claim(random));
            return run(new Outing(random).stands(28_800, true), phone, random);
        });
        assertThat(quantile(runs, 0.95, Run::error)).isLessThanOrEqualTo(100);
    }

    @Test
    void eight_hours_of_standing_under_slow_excursions_are_hardly_any_metres() {
        var runs = runs(LONG_RUNS, 8, random -> {
            var phone = Phone.good(random.nextDouble(5, 10), random.nextDouble(30, 120), 5)
                    .withExcursions(2)
                    .claiming(claim(random));
            return run(new Outing(random).stands(28_800, false), phone, random);
        });
        assertThat(quantile(runs, 0.95, Run::error)).isLessThanOrEqualTo(100);
    }

    @Test
    void a_ride_changes_the_walked_metres_by_little_and_is_reported_apart() {
        var runs = runs(LONG_RUNS, 9, random -> {
            var outing = new Outing(random).stands(600, false).rides(9000).stands(900, false);
            return run(outing, ordinary(random), random);
        });
        assertThat(quantile(runs, 0.95, Run::error)).isLessThanOrEqualTo(150);
        assertThat(runs)
                .extracting(run -> run.measured.notCounted().get(NotCounted.VEHICLE))
                .allMatch(metres -> metres > 8000 && metres < 11_000);
    }

    @Test
    void the_standard_error_is_honest() {
        var runs = runs(RUNS, 10, random -> run(walk(random, 2000, 6000), ordinary(random), random));
        assertThat(share(runs, run -> run.error() <= run.measured.standardErrorMetres()))
                .isBetween(0.55, 0.85);
    }

    private static Run[] runs(int count, long family, Function<SplittableRandom, Run> simulation) {
        var runs = new Run[count];
        for (int i = 0; i < count; i++) {
            runs[i] = simulation.apply(new SplittableRandom(SEED + 1_000_000 * family + i));
        }
        return runs;
    }

    private static Run run(Outing outing, Phone phone, SplittableRandom random) {
        var measured = new DistanceAlgorithm()
                .compute(phone.reports(outing, random), DutyTimes.unlimited(), GridMembership.EVERYWHERE);
        return new Run(outing.walkedMetres(), measured);
    }

    private static Outing walk(SplittableRandom random, double from, double to) {
        return new Outing(random)
                .stands(random.nextInt(60, 600), false)
                .patrols(random.nextDouble(from, to))
                .stands(random.nextInt(60, 900), random.nextBoolean());
    }

    private static Phone ordinary(SplittableRandom random) {
        return Phone.good(random.nextDouble(5, 10), random.nextDouble(60, 120), interval(random))
                .claiming(claim(random));
    }

    private static int interval(SplittableRandom random) {
        return random.nextInt(1, 6);
    }

    private static Claim claim(SplittableRandom random) {
        return Claim.any(random);
    }

    private static double quantile(Run[] runs, double share, ToDoubleFunction<Run> of) {
        var sorted = Arrays.stream(runs).mapToDouble(of).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    private static double share(Run[] runs, Predicate<Run> having) {
        return Arrays.stream(runs).filter(having).count() / (double) runs.length;
    }
}
