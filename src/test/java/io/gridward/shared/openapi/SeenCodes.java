package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/**
 * Collects what was answered, and lists at the end what was declared but never seen. The application is started more than
 * once in a run, each time with classes of its own; what all of them see lies together where all of them reach it.
 */
final class SeenCodes {

    static final Path LIST = Path.of("target/codes-never-seen.txt");

    private final Set<String> declared = new TreeSet<>();
    private final Set<String> seen = ofAllStarts();

    SeenCodes(ApiDocument document) {
        document.codes().forEach((operation, codes) -> codes.forEach(code -> declared.add(operation + " " + code)));
        Runtime.getRuntime().addShutdownHook(new Thread(this::list));
    }

    @SuppressWarnings("unchecked")
    private static Set<String> ofAllStarts() {
        return (Set<String>) System.getProperties()
                .computeIfAbsent("gridward.codes-seen", key -> new ConcurrentSkipListSet<String>());
    }

    void add(String operation, String code) {
        seen.add(operation + " " + code);
    }

    private void list() {
        var never = new TreeSet<>(declared);
        never.removeAll(seen);
        try {
            Files.write(LIST, never);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
