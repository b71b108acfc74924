package io.gridward.feed;

import java.sql.SQLException;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;

import static org.assertj.core.api.Assertions.assertThat;

@GridwardTest
class ForgettingChangesTest {

    @Inject
    DataSource database;

    @Inject
    FeedForgetting forgetting;

    @Inject
    FeedReading reading;

    @Test
    void what_was_kept_long_enough_is_deleted_and_all_of_the_outbox_stays() throws SQLException {
        long outbox = number("select count(*) from outbox");
        // Before everything else, so that nobody who reads meanwhile misses anything.
        change("""
                insert into feed_entry (position, outbox_id, xid, type, subject_id, happened_at, published_at)
                select -n, 0, '3', 'GRID_UPDATED', 'old', now(), now() - interval '31 days'
                from generate_series(2, 6000) n
                """);
        change("""
                insert into feed_entry (position, outbox_id, xid, type, subject_id, happened_at, published_at)
                values (-1, 0, '3', 'GRID_UPDATED', 'young', now(), now() - interval '29 days')
                """);
        change("update feed_horizon set position = -7000");

        forgetting.forget();

        assertThat(number("select count(*) from feed_entry where subject_id = 'old'"))
                .isZero();
        assertThat(number("select count(*) from feed_entry where subject_id = 'young'"))
                .isOne();
        assertThat(reading.horizon()).isEqualTo(-2);
        assertThat(number("select count(*) from outbox")).isEqualTo(outbox);
        change("delete from feed_entry where position < 0");
        change("update feed_horizon set position = 0");
    }

    private void change(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private long number(String sql) throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
