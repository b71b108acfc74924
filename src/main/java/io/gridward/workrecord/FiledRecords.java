package io.gridward.workrecord;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

/** The records of workers for other capabilities: runs in the caller's transaction, checks no role and no reach. */
@ApplicationScoped
public class FiledRecords {

    private final WorkRecords records;

    FiledRecords(WorkRecords records) {
        this.records = records;
    }

    /**
     * All records of the workers that happened in the period, in order, in one statement.
     *
     * @param to exclusive
     */
    public List<FiledRecord> of(Collection<UUID> workerIds, Instant from, Instant to) {
        return workerIds.isEmpty() ? List.of() : records.filed(workerIds, from, to);
    }
}
