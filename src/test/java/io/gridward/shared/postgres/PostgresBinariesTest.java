package io.gridward.shared.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class PostgresBinariesTest {

    @TempDir
    Path directory;

    @Test
    void are_unpacked_whole_by_two_at_once() throws Exception {
        var first = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedBeside(directory));
        var second = CompletableFuture.supplyAsync(() -> PostgresBinaries.unpackedBeside(directory));

        assertThat(first.join()).isEqualTo(second.join());
        assertThat(Path.of(first.join().program("postgres"))).isExecutable();
        try (var left = Files.list(directory)) {
            assertThat(left).containsExactly(first.join().home());
        }
    }
}
