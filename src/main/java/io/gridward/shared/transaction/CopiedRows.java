package io.gridward.shared.transaction;

import java.io.IOException;
import java.io.StringReader;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;

import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/** Rows of one table, copied into the database many at once. Whoever adds rows calls {@link #finish} in the end. */
public final class CopiedRows {

    private static final int CHARACTERS_AT_ONCE = 1 << 20;

    private final CopyManager copying;
    private final String into;
    private final StringBuilder waiting = new StringBuilder();
    private int added;

    private CopiedRows(CopyManager copying, String into) {
        this.copying = copying;
        this.into = into;
    }

    /** @param columns with a comma between two */
    public static CopiedRows into(Connection connection, String table, String columns) throws SQLException {
        var copying = connection.unwrap(PGConnection.class).getCopyAPI();
        return new CopiedRows(copying, "copy %s (%s) from stdin".formatted(table, columns));
    }

    public void add(@Nullable Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            if (i > 0) {
                waiting.append('\t');
            }
            append(values[i]);
        }
        waiting.append('\n');
        added++;
        if (waiting.length() >= CHARACTERS_AT_ONCE) {
            send();
        }
    }

    /** @return how many rows were added */
    public int finish() throws SQLException {
        if (!waiting.isEmpty()) {
            send();
        }
        return added;
    }

    private void send() throws SQLException {
        try {
            copying.copyIn(into, new StringReader(waiting.toString()));
        } catch (IOException impossible) {
            throw new IllegalStateException(impossible);
        }
        waiting.setLength(0);
    }

    /** In the text format of COPY: the column says what type it is. */
    private void append(@Nullable Object value) {
        if (value == null) {
            waiting.append("\\N");
        } else if (value instanceof byte[] bytes) {
            waiting.append("\\\\x").append(HexFormat.of().formatHex(bytes));
        } else if (value instanceof List<?> names) {
            // Of constants or times: nothing in them has to be quoted.
            waiting.append('{');
            names.forEach(name -> waiting.append(waiting.charAt(waiting.length() - 1) == '{' ? "" : ",")
                    .append(name));
            waiting.append('}');
        } else {
            escape(value.toString());
        }
    }

    private void escape(String text) {
        for (int i = 0; i < text.length(); i++) {
            char character = text.charAt(i);
            switch (character) {
                case '\\' -> waiting.append("\\\\");
                case '\t' -> waiting.append("\\t");
                case '\n' -> waiting.append("\\n");
                case '\r' -> waiting.append("\\r");
                default -> waiting.append(character);
            }
        }
    }
}
