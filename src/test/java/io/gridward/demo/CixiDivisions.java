package io.gridward.demo;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The codes of the real divisions, of all levels. */
final class CixiDivisions {

    private CixiDivisions() {}

    static List<String> codes() {
        var stream = CixiDivisions.class.getResourceAsStream("/reference/cixi-divisions.csv");
        try (var lines = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> line.split(",")[0]).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
