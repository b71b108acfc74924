package io.gridward.phone;

/** What a phone may have done while it was offline. */
public enum SyncKind {
    FILE_RECORD,
    REPORT_CASE,
    /** Makes a draft, the target, a report. */
    SUBMIT_CASE,
    UPLOAD_TRACK,
    RECORD_VISIT,
    /** Of an errand, the target. */
    PROGRESS_ERRAND,
    /** Of an errand, the target. */
    TICK_OFF_ERRAND,
    ACKNOWLEDGE_NOTICES,
    /** Of a message, the target. */
    READ_MESSAGE
}
