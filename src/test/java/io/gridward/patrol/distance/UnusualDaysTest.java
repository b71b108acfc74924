package io.gridward.patrol.distance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static io.gridward.patrol.distance.Phone.MORNING;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class UnusualDaysTest {

    private static final double LONGITUDE = 121.25;
    private static final double LATITUDE = 30.2;
    /** Degrees of latitude. */
    private static final double METRE = 1 / 110_855.0;

    @Test
    void no_points_are_no_metres() {
        var day = compute(List.of());
        assertThat(day.metres()).isZero();
        assertThat(day.standardErrorMetres()).isZero();
        assertThat(day.legs()).isEmpty();
        assertThat(day.algorithmVersion()).isEqualTo(DistanceAlgorithm.VERSION);
    }

    @Test
    void one_point_is_no_metres() {
        var day = compute(List.of(at(0, 0)));
        assertThat(day.metres()).isZero();
        assertThat(day.pointsUsed()).isOne();
    }

    @Test
    void the_same_place_all_day_is_one_stop() {
        var points = new ArrayList<TrackPoint>();
        for (int second = 0; second < 8 * 3600; second += 10) {
            points.add(at(second, 0));
        }
        var day = compute(points);
        assertThat(day.metres()).isZero();
        assertThat(day.movementSeconds()).isZero();
        assertThat(day.stops()).singleElement().satisfies(stop -> {
            assertThat(stop.longitude()).isCloseTo(LONGITUDE, within(1e-6));
            assertThat(stop.latitude()).isCloseTo(LATITUDE, within(1e-6));
        });
    }

    @Test
    void a_straight_walk_without_errors_has_its_length() {
        var day = compute(straight(0, 2400, 1.25, 5));
        assertThat(day.metres()).isBetween(2940, 3060);
        assertThat(day.metresInGrid()).isEqualTo(day.metres());
        assertThat(day.standardErrorMetres()).isBetween(1, 150);
        assertThat(day.movementSeconds()).isBetween(2340L, 2400L);
    }

    @Test
    void a_place_far_off_is_a_jump() {
        var points = straight(0, 2400, 1.25, 5);
        points.add(at(1202, 5000));
        var day = compute(points);
        assertThat(day.metres()).isBetween(2940, 3060);
        assertThat(day.notCounted().get(NotCounted.JUMP)).isBetween(6000, 8000);
    }

    @Test
    void a_place_the_phone_is_unsure_of_is_not_used() {
        var points = straight(0, 2400, 1.25, 5);
        points.add(new TrackPoint(MORNING.plusSeconds(1202), LONGITUDE, LATITUDE + 5000 * METRE, 150.0, null, null));
        var day = compute(points);
        assertThat(day.metres()).isBetween(2940, 3060);
        assertThat(day.notCounted().get(NotCounted.ACCURACY)).isBetween(6000, 8000);
        assertThat(day.pointsIgnored()).isOne();
    }

    @Test
    void silence_of_six_minutes_is_a_gap_and_not_walked() {
        var points = straight(0, 1200, 1.25, 5);
        points.addAll(straight(1560, 2400, 1.25, 5));
        var day = compute(points);
        assertThat(day.metres()).isBetween(2450, 2600);
        assertThat(day.gaps()).containsExactly(new Gap(MORNING.plusSeconds(1195), MORNING.plusSeconds(1560)));
        assertThat(day.notCounted().get(NotCounted.GAP)).isBetween(450, 462);
    }

    @Test
    void silence_of_four_minutes_is_bridged() {
        var points = straight(0, 1200, 1.25, 5);
        points.addAll(straight(1440, 2400, 1.25, 5));
        var day = compute(points);
        assertThat(day.metres()).isBetween(2900, 3060);
        assertThat(day.gaps()).isEmpty();
    }

    @Test
    void a_ride_is_reported_apart() {
        var points = straight(0, 1200, 8, 5);
        var day = compute(points);
        assertThat(day.metres()).isLessThan(150);
        assertThat(day.notCounted().get(NotCounted.VEHICLE)).isBetween(9300, 9600);
        assertThat(day.legs()).extracting(Leg::kind).contains(Leg.Kind.VEHICLE);
    }

    @Test
    void metres_off_duty_do_not_count_and_do_not_change_those_that_do() {
        var points = straight(0, 2400, 1.25, 5);
        var duty = DutyTimes.of(MORNING.plusSeconds(600), MORNING.plusSeconds(1800));
        var day = new DistanceAlgorithm().compute(points, duty, GridMembership.EVERYWHERE);
        assertThat(day.metres()).isBetween(1420, 1530);
        assertThat(day.notCounted().get(NotCounted.OFF_DUTY)).isBetween(1400, 1530);
        var stored = points.stream()
                .filter(point -> !point.time().isBefore(MORNING.plusSeconds(600))
                        && point.time().isBefore(MORNING.plusSeconds(1800)))
                .toList();
        var without = new DistanceAlgorithm().compute(stored, duty, GridMembership.EVERYWHERE);
        assertThat(without.legs()).isEqualTo(day.legs());
        assertThat(without.metres()).isEqualTo(day.metres());
    }

    @Test
    void never_on_duty_is_no_metres() {
        var day = new DistanceAlgorithm()
                .compute(straight(0, 600, 1.25, 5), new DutyTimes(List.of()), GridMembership.EVERYWHERE);
        assertThat(day.metres()).isZero();
        assertThat(day.notCounted().get(NotCounted.OFF_DUTY)).isPositive();
    }

    @Test
    void the_grid_is_asked_for_place_and_moment() {
        var noon = MORNING.plusSeconds(1200);
        var day = new DistanceAlgorithm()
                .compute(
                        straight(0, 2400, 1.25, 5),
                        DutyTimes.unlimited(),
                        (longitude, latitude, time) -> time.isBefore(noon));
        assertThat(day.metresInGrid()).isBetween(1450, 1550);
    }

    @Test
    void of_several_points_at_one_moment_the_surest_is_used() {
        var points = straight(0, 2400, 1.25, 5);
        var expected = compute(points);
        for (int second = 0; second < 2400; second += 5) {
            points.add(at(second, 3000));
        }
        var day = compute(points);
        assertThat(day.metres()).isEqualTo(expected.metres());
        assertThat(day.pointsIgnored()).isEqualTo(480);
    }

    @Test
    void a_clock_that_jumps_a_day_parts_the_track() {
        var points = straight(0, 1200, 1.25, 5);
        points.addAll(straight(1200 + 86_400, 2400 + 86_400, 1.25, 5));
        var day = compute(points);
        assertThat(day.gaps()).hasSize(1);
        assertThat(day.metres()).isBetween(2900, 3060);
    }

    @Test
    void sparse_and_irregular_reports_are_measured() {
        var random = new SplittableRandom(5);
        var points = straight(0, 2400, 1.25, 1);
        points.removeIf(point -> random.nextDouble() > 0.05);
        assertThat(compute(points).metres()).isBetween(2850, 3060);
    }

    @Test
    void a_day_and_night_at_a_point_a_second_is_measured() {
        var random = new SplittableRandom(6);
        var outing = new Outing(random).stands(40_000, true).patrols(3000);
        outing.stands(86_400 - outing.seconds(), true);
        var day = compute(Phone.good(6, 60, 1).reports(outing, random));
        assertThat(day.metres()).isBetween(2600, 3400);
        assertThat(Duration.between(
                                day.legs().get(0).from(),
                                day.legs().get(day.legs().size() - 1).to())
                        .toHours())
                .isEqualTo(23);
    }

    private static DayDistance compute(List<TrackPoint> points) {
        return new DistanceAlgorithm().compute(points, DutyTimes.unlimited(), GridMembership.EVERYWHERE);
    }

    private static TrackPoint at(int second, double metresNorth) {
        return TrackPoint.of(MORNING.plusSeconds(second), LONGITUDE, LATITUDE + metresNorth * METRE);
    }

    /** North from where one would be had one left at second 0, with an accuracy of 10 m. */
    private static List<TrackPoint> straight(int from, int to, double speed, int interval) {
        var points = new ArrayList<TrackPoint>();
        for (int second = from; second < to; second += interval) {
            Instant time = MORNING.plusSeconds(second);
            points.add(new TrackPoint(time, LONGITUDE, LATITUDE + speed * (second % 86_400) * METRE, 10.0, null, null));
        }
        return points;
    }
}
