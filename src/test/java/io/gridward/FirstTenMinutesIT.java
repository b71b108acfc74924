package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of README's first ten minutes and of its day in the field, run as they stand there against the packaged program. */
@GridwardIntegrationTest
class FirstTenMinutesIT {

    private static final String FIRST = "\n## Your first ten minutes\n";
    private static final String AFTERWARDS = "\n## What is in it\n";

    @Test
    void the_commands_in_the_readme_work() throws IOException, InterruptedException {
        assertThat(ShellCommands.run(sections()))
                .contains("\"loginName\":\"worker\"")
                .contains("\"state\":\"REPORTED\"")
                .contains("\"gridCode\":\"330282006004")
                .contains("\"state\":\"CLOSED\"")
                .contains("\"verb\":\"CLOSE\"")
                .contains("\"code\":\"FORBIDDEN\"")
                .contains("\"result\":\"PENDING\"")
                .contains("\"taken\":152,\"duplicate\":0")
                .contains("\"outcome\":\"ACCEPTED\"")
                .contains("\"result\":\"MET\"")
                .contains("\"taken\":0,\"duplicate\":152")
                .contains("\"supervision\":\"YELLOW\"")
                .contains("\"verb\":\"REWORK\"")
                .contains("\"satisfaction\":\"SATISFIED\"")
                .contains("\"closedOnTime\":");
    }

    private static String sections() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String sections = readme.substring(readme.indexOf(FIRST), readme.indexOf(AFTERWARDS));
        return sections.replace("src/docs/", Path.of("src/docs").toAbsolutePath() + "/");
    }
}
