package io.gridward.shared.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.gridward.shared.postgres.PostgresFixture.answer;
import static io.gridward.shared.postgres.PostgresFixture.execute;
import static io.gridward.shared.postgres.PostgresFixture.server;
import static io.gridward.shared.postgres.PostgresFixture.startedFast;
import static org.assertj.core.api.Assertions.assertThat;

class HardKillTest {

    @TempDir
    Path data;

    @Test
    void server_left_by_a_killed_program_is_taken_over() throws Exception {
        Path directory = data.resolve("postgres");
        try (OtherProcess other = OtherProcess.serving(data)) {
            other.kill();
        }
        ProcessHandle left = server(directory);
        assertThat(left.isAlive()).isTrue();

        try (EmbeddedPostgres postgres = startedFast(directory)) {
            assertThat(server(directory)).isEqualTo(left);
            assertThat(answer(postgres, "SELECT 1")).isEqualTo("1");
        }
        left.onExit().get(10, TimeUnit.SECONDS);
    }

    @Test
    void data_survive_the_kill_of_the_server_even_when_its_process_number_is_taken() throws Exception {
        EmbeddedPostgres killed = EmbeddedPostgres.start(data, Map.of("fsync", "off"));
        execute(killed, "CREATE TABLE kept AS SELECT generate_series(1, 1000) AS n");
        ProcessHandle server = server(data);
        server.destroyForcibly();
        server.onExit().get(10, TimeUnit.SECONDS);
        Path pidFile = data.resolve("cluster").resolve(Postmaster.FILE);
        assertThat(pidFile).exists();
        // as after a restart of a container, where numbers begin again
        Files.writeString(
                pidFile,
                Files.readString(pidFile)
                        .replaceFirst(
                                "^\\d+", String.valueOf(ProcessHandle.current().pid())));

        try (EmbeddedPostgres postgres = startedFast(data)) {
            assertThat(answer(postgres, "SELECT count(*) FROM kept")).isEqualTo("1000");
        }
    }

    @Test
    void first_start_cut_short_begins_anew() throws Exception {
        Path unfinished = Files.createDirectories(data.resolve("cluster.new-1").resolve("base"));
        Files.writeString(unfinished.resolve("half"), "written");
        Files.writeString(data.resolve("password.new"), "ha");

        try (EmbeddedPostgres postgres = startedFast(data)) {
            assertThat(answer(postgres, "SELECT 1")).isEqualTo("1");
        }
        assertThat(unfinished).doesNotExist();
    }
}
