package io.gridward.patrol.distance;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;

import org.junit.jupiter.api.Test;

import io.gridward.patrol.distance.Phone.Claim;
import io.gridward.patrol.oddity.Oddity;
import io.gridward.patrol.oddity.Oddity.Evidence;
import io.gridward.patrol.oddity.Oddity.Kind;
import io.gridward.patrol.oddity.ToldPart;
import io.gridward.patrol.oddity.TrackOddities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

/** Honest telephones, simulated, and such as somebody has meddled with. */
class OdditiesOfADayTest {

    private static final int DAYS = 200;
    private static final long SEED = 20_261_124;
    private static final int POINTS_A_PART = 20;
    private static final double STEP_METRES = 0.7;

    @Test
    void at_most_one_honest_day_in_a_hundred_shows_anything() {
        var odd = new ArrayList<List<Oddity>>();
        for (int day = 0; day < DAYS; day++) {
            var random = new SplittableRandom(SEED + day);
            var found = find(sent(honest(random), random));
            if (!found.isEmpty()) {
                odd.add(found);
            }
        }
        assertThat(odd.size()).as(odd.toString()).isLessThanOrEqualTo(DAYS / 100);
    }

    @Test
    void a_jump_from_one_place_to_another_is_seen() {
        var random = new SplittableRandom(SEED);
        var points = honest(random);
        var at = points.get(points.size() / 2).time();
        var found =
                find(sent(changed(points, point -> point.time().isBefore(at) ? point : moved(point, 0.05)), random));
        assertThat(found).hasSize(1);
        assertThat(found.get(0).kind()).isEqualTo(Kind.IMPOSSIBLE_JUMP);
        assertThat(found.get(0).to()).isBetween(at, at.plusSeconds(30));
        assertThat(found.get(0).evidence().get(Evidence.METRES)).isCloseTo(4815, within(200.0));
    }

    @Test
    void a_single_place_far_off_is_no_jump() {
        var random = new SplittableRandom(SEED);
        var points = honest(random);
        var one = points.get(points.size() / 2);
        assertThat(find(sent(changed(points, point -> point.equals(one) ? moved(point, 0.05) : point), random)))
                .isEmpty();
    }

    @Test
    void an_accuracy_that_never_changes_is_seen() {
        var random = new SplittableRandom(SEED + 1);
        var points = changed(honest(random), point -> accurate(point, 5.0));
        assertThat(find(sent(points, random))).extracting(Oddity::kind).containsExactly(Kind.CONSTANT_ACCURACY);
        assertThat(find(sent(points.subList(0, 199), random))).isEmpty();
    }

    @Test
    void a_place_without_any_jitter_is_seen() {
        var random = new SplittableRandom(SEED + 2);
        assertThat(find(sent(still(random, 1900), random)))
                .extracting(Oddity::kind)
                .containsExactly(Kind.NO_JITTER);
        assertThat(find(sent(still(random, 1700), random))).isEmpty();
    }

    @Test
    void a_walk_that_counts_no_step_is_seen() {
        var random = new SplittableRandom(SEED + 3);
        var points = honest(random);
        assertThat(find(sent(changed(points, point -> stepping(point, 0)), random)))
                .extracting(Oddity::kind)
                .containsExactly(Kind.WALK_WITHOUT_STEPS);
        assertThat(find(sent(changed(points, point -> stepping(point, null)), random)))
                .isEmpty();
    }

    @Test
    void a_clock_that_is_ahead_is_seen_in_every_part() {
        var random = new SplittableRandom(SEED + 4);
        var points = honest(random);
        var parts = live(changed(points, point -> later(point, Duration.ofMinutes(4))), random, Duration.ofMinutes(4));
        var found = find(parts);
        assertThat(found).hasSize(parts.size()).allMatch(oddity -> oddity.kind() == Kind.CLOCK_AHEAD);
    }

    @Test
    void a_clock_that_is_moved_is_seen_once() {
        var random = new SplittableRandom(SEED + 5);
        var points = honest(random);
        var at = points.get(points.size() / 2).time();
        var hour = Duration.ofHours(1);
        var parts = live(points, random, Duration.ZERO).stream()
                .map(part -> part.points().get(0).time().isBefore(at)
                        ? part
                        : new ToldPart(
                                part.receivedAt(), changed(part.points(), point -> later(point, hour.negated()))))
                .toList();
        var found = find(parts).stream()
                .filter(oddity -> oddity.kind() == Kind.CLOCK_MOVED)
                .toList();
        assertThat(found).hasSize(1);
        assertThat(found.get(0).evidence().get(Evidence.SECONDS)).isCloseTo(-3600, within(60.0));
    }

    private static List<Oddity> find(List<ToldPart> parts) {
        var points = parts.stream().flatMap(part -> part.points().stream()).toList();
        return TrackOddities.find(
                parts, new DistanceAlgorithm().compute(points, DutyTimes.unlimited(), GridMembership.EVERYWHERE));
    }

    /** A walk or a walk and a ride, by phones good and poor, silent now and then; all but such as always claim the same. */
    private static List<TrackPoint> honest(SplittableRandom random) {
        var outing = new Outing(random)
                .stands(random.nextInt(60, 1200), random.nextBoolean())
                .patrols(random.nextDouble(1500, 4000));
        if (random.nextInt(3) == 0) {
            outing.rides(random.nextDouble(1000, 4000)).stands(300, false);
        }
        var claims = List.of(Claim.TRUE, Claim.HALVED, Claim.DOUBLED, Claim.MISSING);
        var claim = claims.get(random.nextInt(claims.size()));
        var phone = new Phone(
                random.nextDouble(4, 15),
                random.nextDouble(10, 30),
                random.nextDouble(60, 120),
                random.nextInt(2, 11),
                random.nextInt(3),
                0.003,
                random.nextInt(4),
                0,
                claim);
        int[] before = {0};
        return changed(phone.reports(outing, random), point -> {
            int second = (int) Duration.between(Phone.MORNING, point.time()).toSeconds();
            double metres = 0;
            for (int i = before[0] + 1; i <= second; i++) {
                metres += Math.hypot(outing.x.get(i) - outing.x.get(i - 1), outing.y.get(i) - outing.y.get(i - 1));
            }
            before[0] = second;
            return stepping(point, (int) (metres / STEP_METRES));
        });
    }

    /** For some time to the last digit the same place. */
    private static List<TrackPoint> still(SplittableRandom random, int seconds) {
        var points = new ArrayList<TrackPoint>();
        for (int second = 0; second <= seconds; second += 10) {
            points.add(
                    accurate(TrackPoint.of(Phone.MORNING.plusSeconds(second), 121.2, 30.1), random.nextDouble(4, 12)));
        }
        return points;
    }

    /** In parts as they fill; some telephones have no connection for a while and send what they held back at once. */
    private static List<ToldPart> sent(List<TrackPoint> points, SplittableRandom random) {
        var parts = live(points, random, Duration.ZERO);
        if (random.nextInt(3) > 0 || parts.size() < 8) {
            return parts;
        }
        int from = random.nextInt(parts.size() - 4);
        int to = random.nextInt(from + 1, parts.size());
        var connected = parts.get(to).receivedAt();
        var sent = new ArrayList<ToldPart>(parts);
        for (int i = from; i < to; i++) {
            sent.set(
                    i,
                    new ToldPart(
                            connected.plusMillis(200L * (i - from)),
                            parts.get(i).points()));
        }
        return sent;
    }

    private static List<ToldPart> live(List<TrackPoint> points, SplittableRandom random, Duration clockAhead) {
        var parts = new ArrayList<ToldPart>();
        for (int i = 0; i < points.size(); i += POINTS_A_PART) {
            var part = points.subList(i, Math.min(points.size(), i + POINTS_A_PART));
            Instant ended = part.get(part.size() - 1).time().minus(clockAhead);
            parts.add(new ToldPart(ended.plusMillis(random.nextInt(300, 20_000)), part));
        }
        return parts;
    }

    private static List<TrackPoint> changed(List<TrackPoint> points, UnaryOperator<TrackPoint> change) {
        return points.stream().map(change).toList();
    }

    private static TrackPoint moved(TrackPoint point, double degreesEast) {
        return new TrackPoint(
                point.time(),
                point.longitude() + degreesEast,
                point.latitude(),
                10.0 + point.time().getEpochSecond() % 7,
                point.speedMetresPerSecond(),
                point.steps());
    }

    private static TrackPoint accurate(TrackPoint point, double metres) {
        return new TrackPoint(
                point.time(), point.longitude(), point.latitude(), metres, point.speedMetresPerSecond(), point.steps());
    }

    private static TrackPoint stepping(TrackPoint point, Integer steps) {
        return new TrackPoint(
                point.time(),
                point.longitude(),
                point.latitude(),
                point.accuracyMetres(),
                point.speedMetresPerSecond(),
                steps);
    }

    private static TrackPoint later(TrackPoint point, Duration by) {
        return new TrackPoint(
                point.time().plus(by),
                point.longitude(),
                point.latitude(),
                point.accuracyMetres(),
                point.speedMetresPerSecond(),
                point.steps());
    }
}
