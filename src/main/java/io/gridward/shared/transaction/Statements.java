package io.gridward.shared.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/**
 * SQL on the connection of the current transaction, for the few statements that are run so often that the entity manager's
 * way to the database would cost more than what they do there. Unlike it, this writes no changed entities out first.
 */
@ApplicationScoped
public class Statements {

    private final DataSource dataSource;

    Statements(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Makes something of a row. */
    @FunctionalInterface
    public interface Reading<T> {
        T read(ResultSet row) throws SQLException;
    }

    @FunctionalInterface
    private interface Running<T> {
        T run(PreparedStatement statement) throws SQLException;
    }

    /** @param values none of them null */
    public <T> List<T> query(String sql, Reading<T> reading, Object... values) {
        return run(sql, values, statement -> {
            try (var rows = statement.executeQuery()) {
                var read = new ArrayList<T>();
                while (rows.next()) {
                    read.add(reading.read(rows));
                }
                return read;
            }
        });
    }

    /** @param values none of them null */
    public void update(String sql, Object... values) {
        run(sql, values, PreparedStatement::executeUpdate);
    }

    private <T> T run(String sql, Object[] values, Running<T> running) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                Object value = values[i];
                statement.setObject(i + 1, value instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : value);
            }
            return running.run(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refuses a statement", refused);
        }
    }
}
