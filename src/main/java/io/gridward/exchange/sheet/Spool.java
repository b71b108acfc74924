package io.gridward.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file on this node's disk while it is read or written, readable by this account only; deleted when closed. */
public final class Spool implements AutoCloseable {

    private final Path path;

    private Spool(Path path) {
        this.path = path;
    }

    public static Spool empty() {
        try {
            return new Spool(Files.createTempFile("gridward-", ".spool"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Takes the stream to its end. */
    public static Spool of(InputStream in) throws IOException {
        Spool spool = empty();
        try (var out = spool.write()) {
            in.transferTo(out);
        } catch (IOException | RuntimeException e) {
            spool.close();
            throw e;
        }
        return spool;
    }

    public OutputStream write() throws IOException {
        return new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
    }

    public InputStream read() throws IOException {
        return new BufferedInputStream(Files.newInputStream(path), 1 << 16);
    }

    public long bytes() throws IOException {
        return Files.size(path);
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
