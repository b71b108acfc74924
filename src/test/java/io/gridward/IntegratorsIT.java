package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands in the pages for integrators, run as they stand there against the packaged program. */
@GridwardIntegrationTest
class IntegratorsIT {

    @Test
    void the_commands_for_integrators_work() throws IOException, InterruptedException {
        assertThat(ShellCommands.run(Files.readString(Path.of("src/docs/INTEGRATORS.md"))))
                .contains("\"loginName\":\"partner\"")
                .contains("\"nextCursor\":")
                .contains("Idempotency-Replayed: true")
                .contains("示例网格（新）")
                .contains("\"code\":\"STALE_VERSION\"")
                .contains("\"hasNextPage\":true")
                .contains("\"requested\":200")
                .contains("snapshot: ")
                .containsPattern("GRID_[A-Z]+ [0-9a-f-]{36}\n跟上了")
                .containsPattern("429: waiting \\d+ s")
                .containsPattern("410: reading everything anew\n(429: waiting \\d+ s\n)*snapshot: ");
    }
}
