package io.gridward.workrecord;

import java.time.Duration;
import java.time.Period;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.records")
public interface RecordConfig {

    /** How old a record may be when it arrives. */
    @WithDefault("P30D")
    Period acceptedFor();

    /** How far a telephone's clock may be ahead. */
    @WithDefault("PT5M")
    Duration clockAhead();

    Burst burst();

    Similar similar();

    /** When records come too fast to be true. */
    interface Burst {

        /** So many in the window are still believed. */
        @WithDefault("3")
        int records();

        @WithDefault("PT10M")
        Duration window();

        /** How far apart they may be and still be at one spot. */
        @WithDefault("50")
        double metres();
    }

    /** When a text is another one over again. */
    interface Similar {

        /** How far back texts and photos are compared. */
        @WithDefault("P30D")
        Duration within();

        /** Part of their pairs of characters that two texts must share. */
        @WithDefault("0.8")
        double resemblance();

        /** From this length on a text that comes again says something by itself. */
        @WithDefault("16")
        int ownLength();

        /** A shorter one, such as "all quiet", only when it comes again so soon... */
        @WithDefault("PT1H")
        Duration soon();

        /** ... and so near. */
        @WithDefault("50")
        double metres();
    }
}
