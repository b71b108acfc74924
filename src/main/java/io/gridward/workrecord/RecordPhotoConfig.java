package io.gridward.workrecord;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.photos")
public interface RecordPhotoConfig {

    /** Photos of one record. */
    @WithDefault("9")
    int mostOfRecord();

    /** Bits of their likeness in which copies of a photo may differ. */
    @WithDefault("6")
    int copiesDifferBy();
}
