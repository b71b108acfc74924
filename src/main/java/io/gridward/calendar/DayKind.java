package io.gridward.calendar;

/** What a day is by the five-day week and the list of its year. */
public enum DayKind {
    WORKDAY,
    /** Of the weekend. */
    REST_DAY,
    HOLIDAY,
    /** A day of the weekend that is worked for a holiday (调休). */
    MAKE_UP_WORKDAY;

    public boolean isWorked() {
        return switch (this) {
            case WORKDAY, MAKE_UP_WORKDAY -> true;
            case REST_DAY, HOLIDAY -> false;
        };
    }
}
