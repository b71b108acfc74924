package io.gridward.duty;

/** Which halves of a workday someone need not work. */
enum ExemptPart {
    NONE,
    MORNING,
    AFTERNOON,
    WHOLE
}
