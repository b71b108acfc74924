package io.gridward.shared.postgres;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static io.gridward.shared.postgres.PostgresFixture.answer;
import static io.gridward.shared.postgres.PostgresFixture.execute;
import static io.gridward.shared.postgres.PostgresFixture.server;
import static io.gridward.shared.postgres.PostgresFixture.startedFast;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/** Root has two ways to run a server that refuses root. */
class ServerAccountTest {

    private static final int SOMEBODY = 65534;

    @TempDir
    Path data;

    @BeforeEach
    void onlyAsRoot() {
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        assumeThat(System.getProperty("os.name")).isEqualTo("Linux");
    }

    @Test
    void directory_of_root_stays_with_root() throws Exception {
        Path directory = data.resolve("postgres");
        try (EmbeddedPostgres postgres = startedFast(directory)) {
            execute(postgres, "CREATE TABLE kept ()");
        }
        assertThat(owner(directory.resolve("cluster/PG_VERSION"))).isZero();
    }

    @Test
    void directory_of_another_user_is_served_as_that_user_every_time() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path directory = Files.createDirectory(data.resolve("postgres"));
        Files.setAttribute(directory, "unix:uid", SOMEBODY);
        try (EmbeddedPostgres postgres = startedFast(directory)) {
            execute(postgres, "CREATE TABLE kept AS SELECT 1 AS n");
            assertThat(owner(Path.of("/proc/" + server(directory).pid()))).isEqualTo(SOMEBODY);
        }
        try (EmbeddedPostgres postgres = startedFast(directory)) {
            assertThat(answer(postgres, "SELECT n FROM kept")).isEqualTo("1");
            assertThat(owner(Path.of("/proc/" + server(directory).pid()))).isEqualTo(SOMEBODY);
        }
        assertThat(owner(directory.resolve("cluster/PG_VERSION"))).isEqualTo(SOMEBODY);
    }

    @Test
    void directory_its_user_cannot_even_enter_comes_to_root() throws Exception {
        Files.setPosixFilePermissions(data, PosixFilePermissions.fromString("rwx------"));
        Path directory = Files.createDirectory(data.resolve("postgres"));
        Files.setAttribute(directory, "unix:uid", SOMEBODY);
        try (EmbeddedPostgres postgres = startedFast(directory)) {
            assertThat(answer(postgres, "SELECT 1")).isEqualTo("1");
        }
        assertThat(owner(directory)).isZero();
    }

    private static int owner(Path file) throws Exception {
        return (Integer) Files.getAttribute(file, "unix:uid");
    }
}
