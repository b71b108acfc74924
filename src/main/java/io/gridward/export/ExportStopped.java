package io.gridward.export;

/** The export is no longer this node's: it was cancelled, another node has it, or this one is told to stop. */
final class ExportStopped extends RuntimeException {

    private static final long serialVersionUID = 1L;

    ExportStopped() {
        // It ends the work, and tells of no fault.
        super(null, null, false, false);
    }
}
