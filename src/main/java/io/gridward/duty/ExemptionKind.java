package io.gridward.duty;

/** Why someone need not do his daily duty (DOMAIN.md §5). */
public enum ExemptionKind {
    LEAVE,
    TRAINING,
    MEETING,
    SECONDMENT,
    /** Typhoon, rainstorm or heat. */
    WEATHER,
    DEVICE_FAILURE;

    /** Whether it may be of one worker. */
    boolean isOfWorkers() {
        return switch (this) {
            case LEAVE, TRAINING, MEETING, SECONDMENT, DEVICE_FAILURE -> true;
            case WEATHER -> false;
        };
    }

    /** Whether it may be of everybody in an area. */
    boolean isOfAreas() {
        return switch (this) {
            case TRAINING, MEETING, WEATHER -> true;
            case LEAVE, SECONDMENT, DEVICE_FAILURE -> false;
        };
    }
}
