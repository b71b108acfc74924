package io.gridward.shared.transaction;

import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

/** Work is stopped by its own limit and never by that of whoever had the connection before. */
@GridwardTest
class StatementLimitTest {

    private static final Duration SHORT = Duration.ofSeconds(7);
    private static final Duration SHORTER = Duration.ofSeconds(5);

    @Inject
    DataSource database;

    @AfterEach
    void connections_are_given_back_without_a_limit() {
        assertThat(limitOfNextStatement()).isEqualTo("0");
    }

    @Test
    void a_connection_that_served_limited_work_serves_any_other_without_a_limit() {
        assertThat(within(SHORT, this::limitOfNextStatement)).isEqualTo("7s");
        assertThat(limitOfNextStatement()).isEqualTo("0");
        assertThat(within(SHORTER, this::limitOfNextStatement)).isEqualTo("5s");
        assertThat(within(SHORT, this::limitOfNextStatement)).isEqualTo("7s");
    }

    @Test
    void a_transaction_has_its_own_limit_and_leaves_none() {
        within(SHORT, this::limitOfNextStatement);
        String free = QuarkusTransaction.requiringNew().call(this::limitOfNextStatement);
        assertThat(free).isEqualTo("0");
        String limited = within(SHORT, () -> QuarkusTransaction.requiringNew().call(this::limitOfNextStatement));
        assertThat(limited).isEqualTo("7s");
    }

    @Test
    void a_transaction_that_is_undone_leaves_the_limit_as_it_was() {
        within(SHORT, this::limitOfNextStatement);
        QuarkusTransaction.begin();
        try {
            assertThat(limitOfNextStatement()).isEqualTo("0");
        } finally {
            QuarkusTransaction.rollback();
        }
        assertThat(within(SHORT, this::limitOfNextStatement)).isEqualTo("7s");
    }

    private static <T> T within(Duration limit, Supplier<T> work) {
        return StatementLimit.during(limit, work);
    }

    private String limitOfNextStatement() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var shown = statement.executeQuery("show statement_timeout")) {
            shown.next();
            return shown.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
