package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** A server in a directory of its own that goes with it, as fast as one may be whose data need not survive. */
public record DisposablePostgres(Path directory, EmbeddedPostgres server) implements AutoCloseable {

    static final Map<String, String> FAST =
            Map.of("fsync", "off", "synchronous_commit", "off", "full_page_writes", "off", "shared_buffers", "64MB");

    public static DisposablePostgres start() {
        try {
            Path directory = Files.createTempDirectory("gridward-postgres");
            return new DisposablePostgres(directory, EmbeddedPostgres.start(directory, FAST));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.close();
        try {
            Trees.delete(directory);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
