package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects what was answered, and lists at the end what was declared but never seen. The application is started more than
 * once in a run, each time with classes of its own that end with it: what any of them sees is written down at once.
 */
final class SeenCodes {

    static final Path LIST = Path.of("target/codes-never-seen.txt");

    private final Path ofThisRun =
            Path.of("target", "codes-seen-" + ProcessHandle.current().pid() + ".txt");
    private final Set<String> declared = new TreeSet<>();
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    SeenCodes(ApiDocument document) {
        document.codes().forEach((operation, codes) -> codes.forEach(code -> declared.add(operation + " " + code)));
        ofThisRun.toFile().deleteOnExit();
        Runtime.getRuntime().addShutdownHook(new Thread(this::list));
    }

    void add(String operation, String code) {
        String found = operation + " " + code;
        if (seen.add(found)) {
            try {
                Files.write(ofThisRun, List.of(found), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private void list() {
        try {
            var never = new TreeSet<>(declared);
            Files.readAllLines(ofThisRun).forEach(never::remove);
            Files.write(LIST, never);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
