package io.gridward.shared.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.gridward.shared.postgres.PostgresFixture.answer;
import static io.gridward.shared.postgres.PostgresFixture.execute;
import static io.gridward.shared.postgres.PostgresFixture.server;
import static io.gridward.shared.postgres.PostgresFixture.startedFast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OneInstancePerDirectoryTest {

    @TempDir
    Path data;

    @Test
    void second_instance_is_refused_and_normal_stop_of_the_first_leaves_no_process() throws Exception {
        Path directory = data.resolve("postgres");
        try (OtherProcess first = OtherProcess.serving(data)) {
            ProcessHandle server = server(directory);

            assertThatThrownBy(() -> startedFast(directory))
                    .isInstanceOf(EmbeddedPostgresException.class)
                    .hasMessageContaining(directory.toString())
                    .hasMessageContaining("process " + first.pid())
                    .hasMessageContaining("GRIDWARD_DATA_DIR");
            assertThat(server.isAlive()).isTrue();

            first.stop();
            server.onExit().get(10, TimeUnit.SECONDS);
            assertThat(directory.resolve("cluster").resolve(Postmaster.FILE)).doesNotExist();
        }
    }

    @Test
    void live_reload_joins_the_running_server() throws Exception {
        try (EmbeddedPostgres first = startedFast(data)) {
            EmbeddedPostgres reloaded = startedFast(data);
            assertThat(reloaded.jdbcUrl()).isEqualTo(first.jdbcUrl());
            assertThat(reloaded.password()).isEqualTo(first.password());
        }
    }

    @Test
    void two_directories_are_two_databases() throws Exception {
        Path one = Files.createDirectory(data.resolve("one"));
        Path other = Files.createDirectory(data.resolve("other"));
        try (EmbeddedPostgres here = startedFast(one);
                EmbeddedPostgres there = startedFast(other)) {
            execute(here, "CREATE TABLE only_here ()");
            assertThat(answer(there, "SELECT to_regclass('only_here') IS NULL")).isEqualTo("t");
        }
    }
}
