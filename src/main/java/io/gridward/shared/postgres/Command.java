package io.gridward.shared.postgres;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs one program to its end and keeps what it said. */
record Command(int exitCode, String output) {

    private static final int COULD_NOT_RUN = 127;

    static Command run(List<String> line, Duration limit) {
        return run(line, "", limit);
    }

    static Command run(List<String> line, String input, Duration limit) {
        try {
            // A file, not a pipe: a server left running by pg_ctl may hold the pipe open, and reading it would never
            // end.
            Path said = Files.createTempFile("gridward-command", ".out");
            try {
                Process process = new ProcessBuilder(line)
                        .directory(new File("/")) // ours may be closed to the one it runs as
                        .redirectErrorStream(true)
                        .redirectOutput(said.toFile())
                        .start();
                try (var stdin = process.getOutputStream()) {
                    stdin.write(input.getBytes(StandardCharsets.UTF_8));
                } catch (IOException alreadyEnded) {
                    // its exit code tells the story
                }
                if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
                    process.destroyForcibly();
                    return new Command(COULD_NOT_RUN, "no answer within " + limit.toSeconds() + " s");
                }
                return new Command(process.exitValue(), read(said));
            } catch (IOException notStarted) {
                return new Command(COULD_NOT_RUN, notStarted.toString());
            } finally {
                Files.deleteIfExists(said);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new EmbeddedPostgresException("Interrupted while running " + line.get(0), e);
        }
    }

    boolean succeeded() {
        return exitCode == 0;
    }

    private static String read(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_8).strip();
    }
}
