package io.gridward.export;

import java.util.concurrent.TimeUnit;
import java.util.function.LongConsumer;

/** Tells now and then how many rows are written: not for every page, which would cost more than to read it. */
final class ExportProgress {

    private static final long EVERY_NANOS = TimeUnit.MILLISECONDS.toNanos(500);

    private final LongConsumer telling;
    private long rows;
    private long toldAt = System.nanoTime();

    ExportProgress(LongConsumer telling) {
        this.telling = telling;
    }

    void add(int more) {
        rows += more;
        if (System.nanoTime() - toldAt >= EVERY_NANOS) {
            telling.accept(rows);
            toldAt = System.nanoTime();
        }
    }
}
