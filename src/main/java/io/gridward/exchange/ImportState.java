package io.gridward.exchange;

/** Where an import stands. */
public enum ImportState {
    QUEUED,
    RUNNING,
    /** Every row was judged; see the counts for how. */
    COMPLETED,
    /** The file could not be read to its end, or the import was given up; what was accepted stays. */
    FAILED,
    /** What was accepted before stays. */
    CANCELLED;

    boolean isFinished() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case COMPLETED, FAILED, CANCELLED -> true;
        };
    }
}
