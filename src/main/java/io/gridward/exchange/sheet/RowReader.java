package io.gridward.exchange.sheet;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The rows of one file, one after the other; a file that cannot be read on is refused with a {@link SheetProblem}. */
public interface RowReader extends AutoCloseable {

    /** Longest cell, in characters. */
    int MOST_CELL_CHARS = 10_000;

    /** Longest row of text, in characters. */
    int MOST_ROW_CHARS = 1_000_000;

    /** Most columns a header may have. */
    int MOST_COLUMNS = 200;

    /** The names of the columns as the file writes them. */
    List<String> header();

    /** The next row that is not blank, or null at the end. */
    @Nullable
    SheetRow next() throws IOException;

    @Override
    void close() throws IOException;
}
