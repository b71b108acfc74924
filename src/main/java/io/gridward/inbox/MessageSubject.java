package io.gridward.inbox;

/** What a message is about. */
public enum MessageSubject {
    CASE,
    TRAINING,
    DUTY_APPEAL,
    WEBHOOK
}
