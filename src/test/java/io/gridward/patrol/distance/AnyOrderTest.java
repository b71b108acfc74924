package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import io.gridward.patrol.distance.Phone.Claim;

import static io.gridward.patrol.distance.Phone.MORNING;
import static org.assertj.core.api.Assertions.assertThat;

/** Random days, among them two phones at once, claims of all kinds, and points no phone should report. */
class AnyOrderTest {

    private static final DutyTimes DUTY = new DutyTimes(List.of(
            new DutyTimes.Interval(MORNING.plusSeconds(300), MORNING.plusSeconds(1500)),
            new DutyTimes.Interval(MORNING.plusSeconds(1700), MORNING.plusSeconds(7200))));
    private static final GridMembership EASTERN_HALF = (longitude, latitude, at) -> longitude > 121.2666;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void shuffling_and_repeating_changes_nothing(long seed) {
        var points = day(seed);
        var expected = compute(points);
        var shuffling = new Random(seed);
        for (int round = 0; round < 3; round++) {
            var other = new ArrayList<>(points);
            int repeated = shuffling.nextInt(points.size());
            for (int i = 0; i < repeated; i++) {
                other.add(points.get(shuffling.nextInt(points.size())));
            }
            Collections.shuffle(other, shuffling);
            assertThat(compute(other)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void parts_add_up_and_are_never_negative(long seed) {
        var points = day(seed);
        var day = compute(points);
        assertThat(day.legs()).extracting(Leg::metres).allMatch(metres -> metres >= 0);
        assertThat(day.legs().stream()
                        .filter(leg -> leg.kind() == Leg.Kind.WALK)
                        .mapToInt(Leg::metres)
                        .sum())
                .isEqualTo(day.metres());
        assertThat(day.metres()).isPositive();
        assertThat(day.metresInGrid()).isBetween(0, day.metres());
        assertThat(day.standardErrorMetres()).isNotNegative();
        assertThat(day.notCounted()).containsOnlyKeys(NotCounted.values());
        assertThat(day.notCounted().values()).allMatch(metres -> metres >= 0);
        assertThat(day.pointsUsed() + day.pointsIgnored())
                .isEqualTo(points.stream().distinct().count());
        for (int i = 1; i < day.legs().size(); i++) {
            assertThat(day.legs().get(i).from())
                    .isAfterOrEqualTo(day.legs().get(i - 1).to());
        }
        assertThat(day.legs()).allMatch(leg -> leg.from().isBefore(leg.to()));
        assertThat(day.movementSeconds())
                .isEqualTo(day.legs().stream()
                                .filter(leg -> leg.kind() == Leg.Kind.WALK)
                                .mapToLong(leg ->
                                        leg.to().toEpochMilli() - leg.from().toEpochMilli())
                                .sum()
                        / 1000);
    }

    private static DayDistance compute(List<TrackPoint> points) {
        return new DistanceAlgorithm().compute(points, DUTY, EASTERN_HALF);
    }

    private static List<TrackPoint> day(long seed) {
        var random = new SplittableRandom(seed);
        var outing =
                new Outing(random).stands(400, true).patrols(2500).rides(2000).patrols(800);
        var points = new ArrayList<TrackPoint>();
        for (int phone = 0; phone < 2; phone++) {
            var claim = Claim.any(random);
            points.addAll(new Phone(8, 20, 60, random.nextInt(2, 16), 1, 0.01, 4, 0, claim).reports(outing, random));
        }
        for (int i = 0; i < 20; i++) {
            var like = points.get(random.nextInt(points.size()));
            points.add(new TrackPoint(
                    like.time(), like.longitude(), Double.NaN, Double.POSITIVE_INFINITY, Double.NaN, -1));
            points.add(new TrackPoint(like.time(), like.longitude() + 0.0001, like.latitude(), -5.0, null, 3));
            points.add(new TrackPoint(like.time(), like.longitude(), like.latitude(), Double.NaN, 1.0, null));
        }
        return points;
    }
}
