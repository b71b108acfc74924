package io.gridward.shared.postgres;

import java.nio.file.Files;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import static io.gridward.shared.postgres.PostgresFixture.answer;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EmbeddedPostgresTest {

    private static DisposablePostgres postgres;

    @BeforeAll
    static void start() {
        postgres = DisposablePostgres.start();
    }

    @AfterAll
    static void stop() {
        postgres.close();
    }

    @Test
    void keeps_text_as_unicode_with_checksums() throws SQLException {
        assertThat(show("server_encoding")).isEqualTo("UTF8");
        assertThat(show("data_checksums")).isEqualTo("on");
        assertThat(answer(postgres.server(), "SELECT lower('ÄÖ') || '网格'")).isEqualTo("äö网格");
    }

    @Test
    void finds_similar_chinese_text() throws SQLException {
        PostgresFixture.execute(postgres.server(), "CREATE EXTENSION pg_trgm");
        assertThat(answer(postgres.server(), "SELECT similarity('团圈社区', '团圈') > 0"))
                .isEqualTo("t");
    }

    @Test
    void listens_on_this_machine_only() throws SQLException {
        assertThat(show("listen_addresses")).isEqualTo("127.0.0.1");
        assertThat(show("unix_socket_directories")).isEmpty();
    }

    @Test
    void lets_nobody_in_without_the_password() {
        assertThatThrownBy(() -> DriverManager.getConnection(
                        postgres.server().jdbcUrl(), postgres.server().username(), "wrong"))
                .isInstanceOf(SQLException.class)
                .hasMessageContaining("password authentication failed");
    }

    @Test
    void shows_the_password_to_nobody_else() throws Exception {
        assertThat(PosixFilePermissions.toString(
                        Files.getPosixFilePermissions(postgres.directory().resolve("password"))))
                .isEqualTo("rw-------");
    }

    @Test
    void runs_the_version_its_binaries_are_named_by() throws SQLException {
        assertThat(show("server_version")).isEqualTo(PostgresBinaries.VERSION);
    }

    private static String show(String setting) throws SQLException {
        return answer(postgres.server(), "SHOW " + setting);
    }
}
