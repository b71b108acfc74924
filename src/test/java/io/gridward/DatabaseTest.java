package io.gridward;

import java.sql.SQLException;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class DatabaseTest {

    @Inject
    DataSource dataSource;

    @Test
    void application_speaks_to_the_embedded_postgres() throws SQLException {
        try (var connection = dataSource.getConnection();
                var rows = connection.createStatement().executeQuery("SELECT current_setting('server_version_num')")) {
            assertThat(rows.next()).isTrue();
            assertThat(rows.getInt(1) / 10000).isEqualTo(18);
        }
    }
}
