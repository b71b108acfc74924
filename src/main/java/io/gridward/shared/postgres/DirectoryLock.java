package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.jspecify.annotations.Nullable;

/**
 * One process per data directory, released by the operating system however the process ends. Within one JVM it is joined
 * instead: a live reload runs the program again in another class loader, and only system properties are common to both.
 */
final class DirectoryLock implements AutoCloseable {

    /** Beyond the text in the file, which stays readable for the one who is refused, on every system. */
    private static final long LOCKED_BYTE = 1 << 20;

    private final String mark;
    private final @Nullable FileChannel channel;

    private DirectoryLock(String mark, @Nullable FileChannel channel) {
        this.mark = mark;
        this.channel = channel;
    }

    /** Locked on a class that, unlike our own, every class loader shares: the mark is the whole process's. */
    @SuppressWarnings("LockOnNonEnclosingClassLiteral")
    static DirectoryLock acquire(Path directory, Path file) {
        String mark = "gridward.embedded.lock." + directory;
        synchronized (System.class) {
            // Not even opened again: closing any descriptor of the file would release the lock of the whole process.
            if (System.getProperty(mark) != null) {
                return new DirectoryLock(mark, null);
            }
            try {
                @Nullable
                FileChannel channel = FileChannel.open(
                        file,
                        StandardOpenOption.CREATE,
                        StandardOpenOption.READ,
                        StandardOpenOption.WRITE,
                        LinkOption.NOFOLLOW_LINKS); // root must not be led to another file
                FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
                if (lock == null) {
                    channel.close();
                    throw inUse(directory, Files.readString(file).strip());
                }
                channel.truncate(0);
                channel.write(ByteBuffer.wrap((ProcessHandle.current().pid() + "\n").getBytes(StandardCharsets.UTF_8)));
                System.setProperty(mark, "held");
                return new DirectoryLock(mark, channel);
            } catch (IOException e) {
                throw new EmbeddedPostgresException("Cannot lock the data directory " + directory + ": " + e, e);
            }
        }
    }

    /** The one who joined releases nothing. */
    @Override
    public void close() {
        if (channel != null) {
            System.clearProperty(mark);
            try {
                channel.close();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static EmbeddedPostgresException inUse(Path directory, String pid) {
        return new EmbeddedPostgresException("The data directory " + directory
                + " is in use by another running instance (process " + pid
                + "). Stop that one, or give this one a directory of its own with GRIDWARD_DATA_DIR.");
    }
}
