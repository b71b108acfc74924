package io.gridward.shared.transaction;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import javax.sql.DataSource;

/**
 * SQL on the connection of the current transaction, for the few statements that are run so often that the entity manager's
 * way to the database would cost more than what they do there. Unlike it, this writes no changed entities out first.
 */
@ApplicationScoped
public class Statements {

    /** What elements of arrays are to PostgreSQL. */
    private static final Map<Class<?>, String> ELEMENTS = Map.of(
            UUID.class, "uuid",
            LocalDate.class, "date",
            Instant.class, "timestamptz",
            String.class, "text",
            Long.class, "int8",
            Integer.class, "int4",
            byte[].class, "bytea");

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
                if (values[i] instanceof Object[] array) {
                    String type = ELEMENTS.get(array.getClass().getComponentType());
                    statement.setArray(i + 1, connection.createArrayOf(type, array));
                } else {
                    statement.setObject(
                            i + 1, values[i] instanceof Instant at ? at.atOffset(ZoneOffset.UTC) : values[i]);
                }
            }
            return running.run(statement);
        } catch (SQLException refused) {
            throw new IllegalStateException("PostgreSQL refuses a statement", refused);
        }
    }
}
