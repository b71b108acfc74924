package io.gridward.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** The database of the running program, as the environment names it. */
final class Psql {

    private Psql() {}

    /** @throws IllegalStateException when it fails */
    static void run(String... given) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("psql", "-q", "-v", "ON_ERROR_STOP=1"));
        command.addAll(List.of(given));
        var psql = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        if (psql.waitFor() != 0) {
            throw new IllegalStateException("psql " + List.of(given));
        }
    }
}
