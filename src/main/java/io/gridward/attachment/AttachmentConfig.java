package io.gridward.attachment;

import java.nio.file.Path;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

@ConfigMapping(prefix = "gridward.photos")
public interface AttachmentConfig {

    /** Where they are kept. */
    @WithDefault("${gridward.data-dir:data}/photos")
    Path directory();

    /** Largest file. */
    @WithDefault("10M")
    MemorySize maxFileSize();

    /** Largest picture. */
    @WithDefault("50000000")
    long mostPixels();
}
