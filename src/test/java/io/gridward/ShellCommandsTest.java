package io.gridward;

import java.io.IOException;
import java.time.Duration;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ShellCommandsTest {

    @Test
    void the_blocks_run_after_one_another_in_one_shell() throws IOException, InterruptedException {
        assertThat(ShellCommands.run(page("A=one", "echo $A two"))).isEqualTo("one two\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "false; true",
                "A=$(false); true",
                "false | cat; true",
                "echo $NOT_SET",
                "f() { false; true; }; f",
                "echo no | grep yes > /dev/null; true"
            })
    void the_first_that_fails_ends_the_test(String command) {
        assertThatThrownBy(() -> ShellCommands.run(page(command, "echo afterwards")))
                .isInstanceOf(AssertionError.class)
                .hasMessageNotContaining("afterwards\n");
    }

    @Test
    void what_runs_in_the_background_ends_with_the_others() throws IOException, InterruptedException {
        long id = Long.parseLong(ShellCommands.run(page("sleep 60 & echo $!")).strip());
        ProcessHandle.of(id).ifPresent(left -> assertThat(left.onExit()).succeedsWithin(Duration.ofSeconds(5)));
    }

    private static String page(String... blocks) {
        return "```bash\n" + String.join("\n```\ntext\n```sh\n", blocks) + "\n```\n";
    }
}
