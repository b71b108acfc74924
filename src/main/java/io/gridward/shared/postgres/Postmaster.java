package io.gridward.shared.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.jboss.logging.Logger;

/** The server process as its pid file describes it. */
record Postmaster(long pid, int port) {

    static final String FILE = "postmaster.pid";

    private static final Logger LOG = Logger.getLogger(Postmaster.class);
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int PID_LINE = 0;
    private static final int PORT_LINE = 3;

    /**
     * The server a killed process left behind, once it answers as ours. A pid file whose server is gone is removed: the
     * server itself would take any process with that number, likely enough after a restart of a container, for its own.
     */
    static Optional<Postmaster> leftRunning(Path cluster, Predicate<Postmaster> answers) {
        Path file = cluster.resolve(FILE);
        for (Instant end = Instant.now().plus(PATIENCE); ; pause()) {
            if (!Files.exists(file)) {
                return Optional.empty();
            }
            Postmaster left = read(file);
            if (!left.serves(cluster)) {
                LOG.infof("Removing %s of a server that is gone", file);
                delete(file);
                return Optional.empty();
            }
            if (answers.test(left)) {
                LOG.infof("Using the PostgreSQL server already running as process %d", left.pid);
                return Optional.of(left);
            }
            if (Instant.now().isAfter(end)) {
                throw new EmbeddedPostgresException("A PostgreSQL server (process " + left.pid
                        + ") still works on the data directory " + cluster.getParent()
                        + " but does not answer. End that process and start again.");
            }
        }
    }

    private static Postmaster read(Path file) {
        try {
            List<String> lines = Files.readAllLines(file);
            return new Postmaster(number(lines, PID_LINE), (int) number(lines, PORT_LINE));
        } catch (NoSuchFileException justGone) {
            return new Postmaster(0, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 0 for what a crash did not let it write. */
    private static long number(List<String> lines, int index) {
        String text = lines.size() > index ? lines.get(index).strip() : "";
        return text.matches("\\d{1,10}") ? Long.parseLong(text) : 0;
    }

    /** Alive, and not just another process with the same number. In doubt yes: two servers on one directory destroy it. */
    private boolean serves(Path cluster) {
        Optional<ProcessHandle> process =
                pid == 0 ? Optional.empty() : ProcessHandle.of(pid).filter(ProcessHandle::isAlive);
        if (process.isEmpty()) {
            return false;
        }
        Path workingDirectory = Path.of("/proc/" + pid + "/cwd");
        try {
            if (Files.exists(workingDirectory.getParent(), LinkOption.NOFOLLOW_LINKS)) {
                return Files.isSameFile(workingDirectory, cluster);
            }
        } catch (NoSuchFileException endedUnreaped) {
            return false;
        } catch (IOException hidden) {
            return true;
        }
        ProcessHandle.Info info = process.get().info();
        return info.command().map(command -> command.contains("postgres")).orElse(true)
                && info.commandLine()
                        .map(line -> line.contains(cluster.toString()))
                        .orElse(true);
    }

    private static void delete(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while waiting for PostgreSQL", e);
        }
    }
}
