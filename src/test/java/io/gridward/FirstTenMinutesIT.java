package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of README's first ten minutes, run as they stand there against the packaged program. */
@GridwardIntegrationTest
class FirstTenMinutesIT {

    private static final String TITLE = "\n## Your first ten minutes\n";
    private static final Pattern COMMANDS = Pattern.compile("```bash\n(.*?)```", Pattern.DOTALL);

    @Test
    void the_commands_in_the_readme_work() throws IOException, InterruptedException {
        String address = "http://localhost:" + RestAssured.port;
        String output = run(commands().replace("http://localhost:8080", address));

        assertThat(output)
                .contains("\"loginName\":\"worker\"")
                .contains("\"state\":\"REPORTED\"")
                .contains("\"gridCode\":\"330282006004")
                .contains("\"state\":\"CLOSED\"")
                .contains("\"verb\":\"CLOSE\"")
                .contains("\"code\":\"FORBIDDEN\"");
    }

    private static String commands() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf(TITLE) + TITLE.length();
        String section = readme.substring(begin, readme.indexOf("\n## ", begin));
        return COMMANDS.matcher(section).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
    }

    private static String run(String script) throws IOException, InterruptedException {
        Path directory = Files.createTempDirectory("first-ten-minutes");
        Path output = directory.resolve("output");
        try {
            var bash = new ProcessBuilder("bash", "-euo", "pipefail", "-c", script)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(output.toFile())
                    .start();
            assertThat(bash.waitFor(2, TimeUnit.MINUTES)).isTrue();
            String said = Files.readString(output);
            assertThat(bash.exitValue()).as(said).isZero();
            return said;
        } finally {
            Files.deleteIfExists(directory.resolve("grids.geojson"));
            Files.delete(output);
            Files.delete(directory);
        }
    }
}
