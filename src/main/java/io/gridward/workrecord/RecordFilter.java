package io.gridward.workrecord;

import java.time.LocalDate;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

/**
 * Which records a list shows; null means any.
 *
 * @param area code prefix: all records below it
 * @param worker whose they are
 * @param date business day on which they happened
 * @param inside in a grid the worker had at that moment
 * @param marked a human should look at them
 */
public record RecordFilter(
        @Nullable String area,
        @Nullable UUID worker,
        @Nullable LocalDate date,
        @Nullable WorkRecordKind kind,
        @Nullable Boolean inside,
        @Nullable Boolean marked,
        @Nullable Boolean rejected) {

    static RecordFilter ofWorker(UUID worker, LocalDate date) {
        return new RecordFilter(null, worker, date, null, null, null, null);
    }
}
