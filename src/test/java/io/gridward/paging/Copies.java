package io.gridward.paging;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;

import javax.sql.DataSource;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Rows of one table made and deleted straight in the database, each a copy of one row with some columns changed: nothing
 * is ever deleted through the doors, and no door could write fast enough.
 *
 * @param key the column that tells rows apart
 * @param template key of the row that is copied
 * @param changes the columns of the n-th copy, its key among them
 */
record Copies(
        DataSource database, String table, String key, String template, IntFunction<Map<String, Object>> changes) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** @return the key of the new row */
    String insert(int n) throws SQLException {
        var changed = changes.apply(n);
        try (var connection = database.getConnection()) {
            String columns = columns(connection);
            try (var insert =
                    connection.prepareStatement("insert into " + table + " (" + columns + ") select " + columns
                            + " from jsonb_populate_record(null::" + table + ", (select to_jsonb(t) from " + table
                            + " t where t." + key + "::text = ?) || ?::jsonb)")) {
                insert.setString(1, template);
                insert.setString(2, write(changed));
                insert.executeUpdate();
            }
        }
        return String.valueOf(changed.get(key));
    }

    void delete(String row) throws SQLException {
        try (var connection = database.getConnection();
                var delete = connection.prepareStatement("delete from " + table + " where " + key + "::text = ?")) {
            delete.setString(1, row);
            delete.executeUpdate();
        }
    }

    private String columns(Connection connection) throws SQLException {
        List<String> columns = new ArrayList<>();
        try (var query = connection.prepareStatement(
                "select column_name from information_schema.columns where table_name = ? and is_generated = 'NEVER'")) {
            query.setString(1, table);
            var rows = query.executeQuery();
            while (rows.next()) {
                columns.add(rows.getString(1));
            }
        }
        return String.join(", ", columns);
    }

    private static String write(Map<String, Object> changed) {
        try {
            return JSON.writeValueAsString(changed);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
