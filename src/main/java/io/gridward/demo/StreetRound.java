package io.gridward.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** A round on foot as it was: along streets that cross at right angles, with stops and visits, in metres around its middle. */
final class StreetRound {

    /** Where someone was at a moment; between two moments he goes straight. */
    private record Moment(double second, double x, double y, boolean indoors) {}

    private static final int[][] DIRECTIONS = {{1, 0}, {0, 1}, {-1, 0}, {0, -1}};

    private final SplittableRandom random;
    private final double block;
    private final int blocksOut;
    private final double east;
    private final double north;
    private final List<Moment> moments = new ArrayList<>();
    private int column;
    private int row;
    private int direction;

    private StreetRound(SplittableRandom random) {
        this.random = random;
        this.block = random.nextDouble(70, 130);
        this.blocksOut = random.nextInt(2, 4);
        double angle = random.nextDouble(Math.PI / 2);
        this.east = StrictMath.cos(angle);
        this.north = StrictMath.sin(angle);
    }

    /** @param visits indoors, some minutes each */
    static StreetRound walked(double metres, int visits, SplittableRandom random) {
        var round = new StreetRound(random);
        round.moments.add(new Moment(0, 0, 0, false));
        round.stay(random.nextDouble(30, 120), false);
        round.walk(metres, visits);
        return round;
    }

    /** As {@link #walked}, after a ride to where it begins. */
    static StreetRound afterRide(double metres, int visits, SplittableRandom random) {
        var round = new StreetRound(random);
        double away = random.nextDouble(1200, 2500);
        round.moments.add(new Moment(0, away * round.east, away * round.north, false));
        round.stay(60, false);
        round.moments.add(new Moment(round.seconds() + away / random.nextDouble(5.5, 8), 0, 0, false));
        round.stay(60, false);
        round.walk(metres, visits);
        return round;
    }

    double seconds() {
        return last().second();
    }

    double x(double second) {
        int next = after(second);
        return between(moments.get(next - 1), moments.get(next), second, moments.get(next - 1).x, moments.get(next).x);
    }

    double y(double second) {
        int next = after(second);
        return between(moments.get(next - 1), moments.get(next), second, moments.get(next - 1).y, moments.get(next).y);
    }

    boolean isIndoors(double second) {
        return moments.get(after(second)).indoors();
    }

    private int after(double second) {
        int next = 1;
        while (next < moments.size() - 1 && moments.get(next).second() < second) {
            next++;
        }
        return next;
    }

    private static double between(Moment from, Moment to, double second, double begin, double end) {
        double share = Math.min(1, (second - from.second()) / (to.second() - from.second()));
        return begin + share * (end - begin);
    }

    private void walk(double metres, int visits) {
        int blocks = (int) Math.round(metres / block);
        for (int i = 1; i <= blocks; i++) {
            turn();
            double pace = random.nextDouble(0.95, 1.35);
            double x = block * (column * east - row * north);
            double y = block * (column * north + row * east);
            moments.add(new Moment(seconds() + block / pace, x, y, false));
            if (i * (visits + 1) / blocks > (i - 1) * (visits + 1) / blocks && i < blocks) {
                stay(random.nextDouble(120, 400), true);
            } else if (random.nextInt(8) == 0) {
                stay(random.nextDouble(20, 80), false);
            }
        }
    }

    /** To the next corner: mostly straight on, never back unless there is no other way, never too far out. */
    private void turn() {
        int draw = random.nextInt(4);
        int[] wished = {direction, (direction + (draw == 0 ? 1 : 3)) % 4, (direction + (draw == 0 ? 3 : 1)) % 4};
        int first = draw < 2 ? 1 : 0;
        int chosen = (direction + 2) % 4;
        for (int i = 2; i >= 0; i--) {
            int candidate = wished[(first + i) % 3];
            if (isNear(candidate)) {
                chosen = candidate;
            }
        }
        direction = chosen;
        column += DIRECTIONS[chosen][0];
        row += DIRECTIONS[chosen][1];
    }

    private boolean isNear(int towards) {
        return Math.abs(column + DIRECTIONS[towards][0]) <= blocksOut
                && Math.abs(row + DIRECTIONS[towards][1]) <= blocksOut;
    }

    private void stay(double seconds, boolean indoors) {
        moments.add(new Moment(seconds() + seconds, last().x(), last().y(), indoors));
    }

    private Moment last() {
        return moments.get(moments.size() - 1);
    }
}
