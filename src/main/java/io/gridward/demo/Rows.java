package io.gridward.demo;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Rows of one table, sent to the database many at once. Whoever adds rows calls {@link #finish} in the end. */
final class Rows implements AutoCloseable {

    private static final int AT_ONCE = 500;

    private final PreparedStatement insert;
    private int added;

    private Rows(PreparedStatement insert) {
        this.insert = insert;
    }

    /** @param columns with a comma between two */
    static Rows into(Connection connection, String table, String columns) throws SQLException {
        String values = columns.replaceAll("\\w+", "?");
        return new Rows(
                connection.prepareStatement("insert into %s (%s) values (%s)".formatted(table, columns, values)));
    }

    void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            set(i + 1, values[i]);
        }
        insert.addBatch();
        if (++added % AT_ONCE == 0) {
            insert.executeBatch();
        }
    }

    /** @return how many rows were added */
    int finish() throws SQLException {
        insert.executeBatch();
        return added;
    }

    @Override
    public void close() throws SQLException {
        insert.close();
    }

    private void set(int index, @Nullable Object value) throws SQLException {
        if (value == null || value instanceof String) {
            // Without a type of its own: the column says whether it is text or JSON.
            insert.setObject(index, value, Types.OTHER);
        } else if (value instanceof Enum<?> constant) {
            insert.setObject(index, constant.name(), Types.OTHER);
        } else if (value instanceof Instant instant) {
            insert.setObject(index, instant.atOffset(ZoneOffset.UTC));
        } else if (value instanceof List<?> texts) {
            insert.setArray(index, insert.getConnection().createArrayOf("text", texts.toArray()));
        } else {
            insert.setObject(index, value);
        }
    }
}
