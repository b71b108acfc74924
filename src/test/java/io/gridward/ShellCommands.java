package io.gridward;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import io.restassured.RestAssured;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands in a document, run as they stand there against the packaged program, in a directory of their own. */
final class ShellCommands {

    private static final Pattern BLOCK = Pattern.compile("```(?:ba)?sh\n(.*?)```", Pattern.DOTALL);

    /** What runs in the background does not outlive the others, whether or not they failed. */
    private static final String TOGETHER = "trap 'jobs -pr | xargs -r kill || true' EXIT\n";

    private ShellCommands() {}

    /** What they print; the first that fails ends the test. */
    static String run(String document) throws IOException, InterruptedException {
        String script =
                BLOCK.matcher(document).results().map(block -> block.group(1)).collect(Collectors.joining("\n"));
        Path directory = Files.createTempDirectory("commands");
        Path output = directory.resolve("output");
        var bash = new ProcessBuilder(
                        "bash",
                        "-euo",
                        "pipefail",
                        "-c",
                        TOGETHER + script.replace("http://localhost:8080", "http://localhost:" + RestAssured.port))
                .directory(directory.toFile())
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        try {
            boolean hasEnded = bash.waitFor(2, TimeUnit.MINUTES);
            String said = Files.readString(output);
            assertThat(hasEnded).as("ended; said so far: %s", said).isTrue();
            assertThat(bash.exitValue()).as(said).isZero();
            return said;
        } finally {
            bash.descendants().forEach(ProcessHandle::destroy);
            bash.destroy();
            try (var files = Files.walk(directory)) {
                files.sorted(Comparator.reverseOrder())
                        .forEach(file -> file.toFile().delete());
            }
        }
    }
}
