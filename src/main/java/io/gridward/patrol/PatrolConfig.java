package io.gridward.patrol;

import java.time.Duration;
import java.time.LocalTime;
import java.time.Period;
import java.util.OptionalInt;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.patrol")
public interface PatrolConfig {

    /** How long tracks are kept; whole months are dropped, so a day may stay a month longer. */
    @WithDefault("P90D")
    Period retention();

    /** How old a point may be when it arrives. */
    @WithDefault("P30D")
    Period acceptedFor();

    /** How far a telephone's clock may be ahead. */
    @WithDefault("PT5M")
    Duration clockAhead();

    @WithDefault("10000")
    int pointsPerUpload();

    /** Outside these hours of the business day a telephone is nobody's business. */
    @WithDefault("06:00")
    LocalTime dutyFrom();

    @WithDefault("20:00")
    LocalTime dutyTo();

    /** Whether points outside the duty hours are kept all the same. */
    @WithDefault("false")
    boolean keepOffDuty();

    /** On how many threads days are measured; as many as there are processors unless told. */
    OptionalInt threads();
}
