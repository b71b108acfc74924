package io.gridward.demo;

import java.util.SplittableRandom;

/** What a working day of a worker of the demo was like. */
enum DemoFate {
    LEAVE(25),
    LEAVE_IN_THE_MORNING(6),
    LEAVE_IN_THE_AFTERNOON(9),
    DEVICE_FAILURE(8),
    SHORT_WALK(22),
    FEW_RECORDS(12),
    /** All records within minutes at one spot. */
    HASTY_RECORDS(4),
    AS_USUAL(914);

    private final int inAThousand;

    DemoFate(int inAThousand) {
        this.inAThousand = inAThousand;
    }

    static DemoFate any(SplittableRandom random) {
        int draw = random.nextInt(1000);
        for (var fate : values()) {
            draw -= fate.inAThousand;
            if (draw < 0) {
                return fate;
            }
        }
        throw new IllegalStateException("The fates do not add up");
    }
}
