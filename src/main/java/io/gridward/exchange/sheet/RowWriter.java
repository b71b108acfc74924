package io.gridward.exchange.sheet;

import java.io.IOException;
import java.util.List;

/** Writes a file of rows a row at a time. Closing ends the file and leaves the stream below open. */
public interface RowWriter extends AutoCloseable {

    void write(List<Field> row) throws IOException;

    @Override
    void close() throws IOException;
}
