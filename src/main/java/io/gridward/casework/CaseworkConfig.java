package io.gridward.casework;

import java.time.Duration;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.casework")
public interface CaseworkConfig {

    /** In working hours: from the report to the dispatch. */
    @WithDefault("4")
    int acceptanceHours();

    /** In working hours: after it a dispatched case counts as signed for. */
    @WithDefault("2")
    int signingHours();

    /** In working days. */
    @WithDefault("1")
    int verificationDays();

    /** In hours around the clock, where the category is an emergency. */
    @WithDefault("1")
    int urgentAcceptanceHours();

    @WithDefault("1")
    int urgentSigningHours();

    @WithDefault("24")
    int urgentVerificationHours();

    /** How many of a hundred self-handled cases are verified. */
    @WithDefault("10")
    int sampledPercent();

    /** How far from the place a verifier may be, in metres, beside the inaccuracy his phone reports. */
    @WithDefault("200")
    int onSiteMetres();

    /** How often it is looked whether a clock has to ring. */
    @WithDefault("PT20S")
    Duration lookEvery();
}
