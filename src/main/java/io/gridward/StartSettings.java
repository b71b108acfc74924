package io.gridward;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import io.smallrye.config.PropertiesConfigSource;
import io.smallrye.config.SmallRyeConfig;
import io.smallrye.config.SmallRyeConfigBuilder;

/**
 * The few settings needed before Quarkus starts, from where Quarkus will look as well: system properties, environment,
 * {@code config/application.properties}. Quarkus' own configuration is not there yet.
 */
record StartSettings(boolean hasExternalDatabase, Path dataDirectory) {

    private static final Path FILE = Path.of("config", "application.properties");
    private static final int ORDINAL_OF_FILE = 260;

    static StartSettings read() {
        SmallRyeConfigBuilder builder =
                new SmallRyeConfigBuilder().addDefaultInterceptors().addSystemSources();
        try {
            if (Files.isRegularFile(FILE)) {
                builder.withSources(new PropertiesConfigSource(FILE.toUri().toURL(), ORDINAL_OF_FILE));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        SmallRyeConfig config = builder.build();
        return new StartSettings(
                config.getOptionalValue("quarkus.datasource.jdbc.url", String.class)
                        .isPresent(),
                Path.of(config.getOptionalValue("gridward.data-dir", String.class)
                        .orElse("data")));
    }
}
