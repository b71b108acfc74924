package io.gridward.duty;

/** Why a day came to what it came to. */
public enum DutyReason {
    REST_DAY,
    HOLIDAY,
    /** The rule is switched off. */
    RULE_OFF,
    /** The worker had no full-time post. */
    NO_POST,
    LEAVE,
    TRAINING,
    MEETING,
    SECONDMENT,
    WEATHER,
    DEVICE_FAILURE,
    /** Half of the day was exempt: half is asked. */
    HALF_DAY,
    METRES_SHORT,
    /** Short, but by no more than the measurement may be wrong: a person decides. */
    METRES_IN_DOUBT,
    RECORDS_SHORT,
    /** Nobody has said which days of the year are worked. */
    CALENDAR_UNKNOWN,
    DECIDED_ON_APPEAL
}
