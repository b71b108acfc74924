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
                .contains("\"hasNextPage\":true");
    }
}
