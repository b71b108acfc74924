package io.gridward.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * What a telephone tells of a round: a place every half minute or so. Its errors come and go slowly, as those of satellite
 * receivers do (a Gauss–Markov process), and are larger indoors.
 */
final class DemoPhone {

    private static final double METRES_A_STEP = 0.68;

    private final SplittableRandom random;
    private final double error;
    private final double memory;

    DemoPhone(SplittableRandom random) {
        this.random = random;
        this.error = random.nextDouble(3.5, 7.5);
        this.memory = random.nextDouble(60, 110);
    }

    List<DemoWalk.Point> tell(StreetRound round) {
        var told = new ArrayList<DemoWalk.Point>();
        double errorEast = error * random.nextGaussian();
        double errorNorth = error * random.nextGaussian();
        double x = round.x(0);
        double y = round.y(0);
        int interval = 0;
        for (int second = 0; second <= round.seconds(); second += interval) {
            double usual = round.isIndoors(second) ? 2 * error : error;
            double kept = StrictMath.exp(-interval / memory);
            double fresh = usual * Math.sqrt(1 - kept * kept);
            errorEast = kept * errorEast + fresh * random.nextGaussian();
            errorNorth = kept * errorNorth + fresh * random.nextGaussian();
            double way = Math.hypot(round.x(second) - x, round.y(second) - y);
            x = round.x(second);
            y = round.y(second);
            boolean onFoot = way < 2 * interval;
            told.add(new DemoWalk.Point(
                    second,
                    x + errorEast,
                    y + errorNorth,
                    Math.round(10 * usual * random.nextDouble(0.8, 1.6)) / 10.0,
                    onFoot ? (int) Math.round(way / METRES_A_STEP) : 0));
            interval = random.nextInt(27, 31);
        }
        return told;
    }
}
