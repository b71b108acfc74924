package io.gridward.export;

/** Where an export stands. */
public enum ExportState {
    QUEUED,
    RUNNING,
    /** The file is whole; its length and its hash are known. */
    COMPLETED,
    /** There is no file. */
    FAILED,
    /** There is no file. */
    CANCELLED;

    boolean isFinished() {
        return switch (this) {
            case QUEUED, RUNNING -> false;
            case COMPLETED, FAILED, CANCELLED -> true;
        };
    }
}
