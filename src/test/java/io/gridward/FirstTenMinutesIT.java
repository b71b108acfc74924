package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of README's first ten minutes, run as they stand there against the packaged program. */
@GridwardIntegrationTest
class FirstTenMinutesIT {

    private static final String TITLE = "\n## Your first ten minutes\n";

    @Test
    void the_commands_in_the_readme_work() throws IOException, InterruptedException {
        assertThat(ShellCommands.run(section()))
                .contains("\"loginName\":\"worker\"")
                .contains("\"state\":\"REPORTED\"")
                .contains("\"gridCode\":\"330282006004")
                .contains("\"state\":\"CLOSED\"")
                .contains("\"verb\":\"CLOSE\"")
                .contains("\"code\":\"FORBIDDEN\"");
    }

    private static String section() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf(TITLE) + TITLE.length();
        return readme.substring(begin, readme.indexOf("\n## ", begin));
    }
}
