package io.gridward.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.RowReader;
import io.gridward.exchange.sheet.SheetRow;
import io.gridward.shared.problem.Problem;

/** The rows of a file, some at a time. Where it cannot be read on, the rows before that still come. */
final class RowBatches {

    /** Rows are fewer in a batch when they are large; in characters. */
    private static final long MOST_SIZE = 4_000_000;

    private final RowReader rows;
    private final int mostRows;
    private @Nullable Problem broken;

    RowBatches(RowReader rows, int mostRows) {
        this.rows = rows;
        this.mostRows = mostRows;
    }

    List<String> header() {
        return rows.header();
    }

    /** Goes past so many rows, which an earlier attempt has judged. */
    void skip(long count) {
        try {
            boolean more = true;
            for (long left = count; more && left > 0; left--) {
                more = rows.next() != null;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The next rows; empty at the end.
     *
     * @throws Problem when the file cannot be read from here on
     */
    List<SheetRow> next() {
        if (broken != null) {
            throw broken;
        }
        var batch = new ArrayList<SheetRow>();
        long size = 0;
        try {
            while (batch.size() < mostRows && size < MOST_SIZE) {
                var row = rows.next();
                if (row == null) {
                    break;
                }
                batch.add(row);
                size += row.size();
            }
        } catch (Problem unreadable) {
            if (batch.isEmpty()) {
                throw unreadable;
            }
            broken = unreadable;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return batch;
    }
}
