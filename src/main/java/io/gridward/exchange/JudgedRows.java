package io.gridward.exchange;

import java.io.IOException;
import java.util.Iterator;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.RowReader;
import io.gridward.exchange.sheet.SheetRow;

/** The rows of a file, each with what became of it, as far as they were judged. */
final class JudgedRows {

    private final RowReader rows;
    private final Iterator<RowOutcome> outcomes;

    JudgedRows(RowReader rows, Iterator<RowOutcome> outcomes) {
        this.rows = rows;
        this.outcomes = outcomes;
    }

    /** A row and its outcome. */
    record One(SheetRow row, RowOutcome outcome) {

        /** What the report says of it. */
        String text(ReportColumn column) {
            String text =
                    switch (column) {
                        case ROW -> String.valueOf(row.number());
                        case OUTCOME -> outcome.kind().name();
                        case CODE -> outcome.code();
                        case DETAIL -> outcome.detail();
                    };
            return text == null ? "" : text;
        }
    }

    @Nullable
    One next() throws IOException {
        var row = outcomes.hasNext() ? rows.next() : null;
        return row == null ? null : new One(row, outcomes.next());
    }
}
