package io.gridward.area;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.StartupEvent;
import org.apache.commons.csv.CSVFormat;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.gridward.shared.access.UseCase;
import io.gridward.shared.transaction.Locks;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Loads the shipped divisions into an empty database, once. */
@UseCase
public class AreaSeeding {

    /** Runs before whatever needs areas at start. */
    public static final int PRIORITY = 100;

    private static final Logger LOG = Logger.getLogger(AreaSeeding.class);

    private final Areas areas;
    private final Locks locks;
    private final String divisions;

    AreaSeeding(
            Areas areas,
            Locks locks,
            @ConfigProperty(name = "gridward.divisions", defaultValue = "reference/cixi-divisions.csv")
                    String divisions) {
        this.areas = areas;
        this.locks = locks;
        this.divisions = divisions;
    }

    void atStart(@Observes @jakarta.annotation.Priority(PRIORITY) StartupEvent start) {
        // Two nodes that start on an empty database wait for each other here.
        locks.acquire("area-seeding");
        if (areas.count() == 0) {
            load();
            LOG.infof("Loaded %d divisions", areas.count());
        }
    }

    private void load() {
        try (InputStream file = open()) {
            var format = CSVFormat.RFC4180
                    .builder()
                    .setHeader()
                    .setSkipHeaderRecord(true)
                    .get();
            for (var row : format.parse(new InputStreamReader(file, UTF_8))) {
                AreaLevel level = AreaLevel.valueOf(row.get("level"));
                // The file names the prefecture as the county's parent; it is not part of this installation.
                String parent = level == AreaLevel.COUNTY ? null : row.get("parent");
                areas.persist(new Area(row.get("code"), row.get("name"), level, parent));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot read " + divisions, e);
        }
    }

    /** A file of the operator's, or one of ours. */
    private InputStream open() throws IOException {
        Path path = Path.of(divisions);
        if (Files.isReadable(path)) {
            return Files.newInputStream(path);
        }
        InputStream shipped = Thread.currentThread().getContextClassLoader().getResourceAsStream(divisions);
        if (shipped == null) {
            throw new IllegalStateException("gridward.divisions names no file that can be read: " + divisions);
        }
        return shipped;
    }
}
