package io.gridward.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * A document in {@code src/docs} that is generated from the program. The test that generates it fails when the committed
 * copy says something else; {@code ./mvnw test -Dgridward.docs.write -Dtest=…} writes it anew.
 */
public final class CommittedDocument {

    private static final Path DIRECTORY = Path.of("src/docs");

    private CommittedDocument() {}

    /** The text as it was committed; empty when there is none yet. */
    public static String read(String name) {
        Path file = DIRECTORY.resolve(name);
        try {
            return Files.exists(file) ? Files.readString(file, StandardCharsets.UTF_8) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void mustBe(String name, String generated) {
        if (System.getProperty("gridward.docs.write") != null) {
            write(name, generated);
        }
        assertThat(read(name))
                .as("src/docs/%s is stale; write it with -Dgridward.docs.write", name)
                .isEqualTo(generated);
    }

    private static void write(String name, String text) {
        try {
            Files.writeString(DIRECTORY.resolve(name), text, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
