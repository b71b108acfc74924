package io.gridward.calendar;

import java.time.LocalTime;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

/** When a workday is worked, in the zone of the installation. */
@ConfigMapping(prefix = "gridward.calendar")
public interface CalendarConfig {

    @WithDefault("08:30")
    LocalTime workFrom();

    /** When the morning ends. */
    @WithDefault("12:00")
    LocalTime noonFrom();

    /** When the afternoon begins. */
    @WithDefault("13:00")
    LocalTime noonTo();

    @WithDefault("17:30")
    LocalTime workTo();
}
