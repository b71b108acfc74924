package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListSet;

/** Collects what was answered, and lists at the end what was declared but never seen. */
final class SeenCodes {

    static final Path LIST = Path.of("target/codes-never-seen.txt");

    private final Set<String> declared;
    private final Set<String> seen = new ConcurrentSkipListSet<>();

    SeenCodes(ApiDocument document) {
        this.declared = declared(document);
        Runtime.getRuntime().addShutdownHook(new Thread(this::list));
    }

    void add(String operation, String code) {
        seen.add(operation + " " + code);
    }

    private static Set<String> declared(ApiDocument document) {
        var codes = new TreeSet<String>();
        document.paths().properties().forEach(path -> path.getValue()
                .properties()
                .forEach(operation -> operation.getValue().path("responses").forEach(answer -> document.resolved(answer)
                        .path("content")
                        .forEach(content -> ApiDocument.elements(content.path("schema")
                                        .path("allOf")
                                        .path(1)
                                        .path("properties")
                                        .path("code")
                                        .path("enum"))
                                .forEach(code -> codes.add(operation.getKey().toUpperCase(java.util.Locale.ROOT) + " "
                                        + path.getKey() + " " + code.asText()))))));
        return codes;
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
