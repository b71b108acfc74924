package io.gridward.patrol.distance;

import java.util.Arrays;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Ten minutes of standing, a loop of some minutes, ten minutes of standing at the same place or another. */
class LoopsWithinErrorsTest {

    private static final int STOP = 40;
    private static final int LOOP = 12;

    @Test
    void where_the_phone_errs_by_20_metres_a_loop_60_metres_out_may_be_none() {
        assertThat(isLoopWithinErrors(20, 60, 0)).isTrue();
    }

    @Test
    void where_it_errs_by_5_metres_the_same_loop_was_walked() {
        assertThat(isLoopWithinErrors(5, 60, 0)).isFalse();
    }

    @Test
    void a_way_farther_out_than_any_error_was_walked() {
        assertThat(isLoopWithinErrors(20, 150, 0)).isFalse();
    }

    @Test
    void a_way_to_another_place_was_walked() {
        assertThat(isLoopWithinErrors(20, 60, 60)).isFalse();
    }

    /** @param level of the errors around the stops; the nearest few places always tell of 6 m */
    private static boolean isLoopWithinErrors(double level, double reach, double end) {
        int count = STOP + LOOP + STOP;
        var random = new SplittableRandom(20261127);
        var millis = new long[count];
        var x = new double[count];
        var seenX = new double[count];
        var seenY = new double[count];
        var walked = new boolean[count];
        for (int i = 0; i < count; i++) {
            millis[i] = 15_000L * i;
            walked[i] = i >= STOP && i < STOP + LOOP;
            x[i] = walked[i] ? reach * Math.sin(Math.PI * (i - STOP + 1) / LOOP) : 0;
            x[i] += i >= STOP + LOOP - 1 ? end : 0;
            seenX[i] = x[i] + level * random.nextGaussian();
            seenY[i] = level * random.nextGaussian();
        }
        var noise = new double[count];
        Arrays.fill(noise, 6);
        return new LoopsWithinErrors(new Track(millis, seenX, seenY), x, new double[count], walked, noise)
                .isOne(STOP - 1, STOP + LOOP - 1);
    }
}
