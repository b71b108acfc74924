package io.gridward.patrol.distance;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/**
 * Where someone truly was, second by second, and how far he truly walked: along streets with corners, U-turns, stops and
 * pauses indoors, or riding. Metres east and north of a place, seconds since a moment.
 */
final class Outing {

    final List<Double> x = new ArrayList<>();
    final List<Double> y = new ArrayList<>();
    final List<Boolean> indoors = new ArrayList<>();

    private final SplittableRandom random;
    private double atX;
    private double atY;
    private double heading;
    private double walked;
    /** Bends of streets at a corner, degrees from the straight grid. */
    private double bend = 12;

    Outing(SplittableRandom random) {
        this.random = random;
        heading = random.nextDouble(2 * Math.PI);
        tick(false);
    }

    double walkedMetres() {
        return walked;
    }

    int seconds() {
        return x.size();
    }

    /** Stands still. */
    Outing stands(int seconds, boolean inside) {
        for (int i = 0; i < seconds; i++) {
            tick(inside);
        }
        return this;
    }

    /** Walks some way along streets, with stops outdoors and pauses indoors on it. */
    Outing patrols(double metres) {
        double usual = random.nextDouble(1.0, 1.45);
        double untilStop = random.nextDouble(150, 700);
        double left = metres;
        while (left > 0) {
            double block = Math.min(left, random.nextDouble(40, 220));
            double done = 0;
            double speed = usual * random.nextDouble(0.88, 1.12);
            while (done < block) {
                double step = Math.min(speed * random.nextDouble(0.93, 1.07), block - done);
                heading += 0.01 * random.nextGaussian();
                moves(step);
                done += step;
                untilStop -= step;
                if (untilStop <= 0) {
                    rests();
                    untilStop = random.nextDouble(150, 700);
                }
            }
            left -= block;
            turns();
        }
        return this;
    }

    /** Rides some way, with halts at lights; none of it is walked. */
    Outing rides(double metres) {
        double left = metres;
        double speed = 0;
        double untilHalt = random.nextDouble(400, 1500);
        while (left > 0) {
            double cruise = left < 60 || untilHalt < 40 ? 3 : 9;
            speed += Math.max(-1.5, Math.min(1.2, cruise - speed));
            double before = walked;
            moves(Math.min(speed, left));
            walked = before;
            left -= speed;
            untilHalt -= speed;
            heading += 0.01 * random.nextGaussian();
            if (untilHalt <= 0) {
                stands(random.nextInt(10, 60), false);
                speed = 0;
                untilHalt = random.nextDouble(400, 1500);
                turns();
            }
        }
        return this;
    }

    private void rests() {
        if (random.nextDouble() < 0.3) {
            stands(random.nextInt(300, 1200), true);
        } else {
            stands(random.nextInt(30, 300), false);
        }
        if (random.nextDouble() < 0.2) {
            heading += Math.PI;
        }
    }

    private void turns() {
        double chance = random.nextDouble();
        double bent = Math.toRadians(bend) * random.nextGaussian();
        if (chance < 0.35) {
            heading += Math.PI / 2 + bent;
        } else if (chance < 0.7) {
            heading -= Math.PI / 2 + bent;
        } else if (chance < 0.76) {
            heading += Math.PI;
        } else {
            heading += bent;
        }
    }

    private void moves(double metres) {
        atX += metres * Math.cos(heading);
        atY += metres * Math.sin(heading);
        walked += metres;
        tick(false);
    }

    private void tick(boolean inside) {
        x.add(atX);
        y.add(atY);
        indoors.add(inside);
    }
}
