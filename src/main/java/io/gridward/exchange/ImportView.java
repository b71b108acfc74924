package io.gridward.exchange;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.sheet.FileFormat;

/**
 * An import as others see it.
 *
 * @param charset of a CSV file, null for others
 * @param rowsRead rows judged so far; accepted, duplicate and refused add up to it
 * @param problem why it failed, or null
 */
public record ImportView(
        String id,
        SheetKind kind,
        FileFormat format,
        @Nullable String charset,
        boolean dryRun,
        ImportState state,
        long fileBytes,
        long rowsRead,
        long accepted,
        long duplicate,
        long refused,
        String uploadedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Failure problem) {

    /** @param detail in the importer's language */
    public record Failure(String code, @Nullable String detail) {

        static @Nullable Failure of(ImportJob job) {
            return job.problemCode() == null ? null : new Failure(job.problemCode(), job.problemDetail());
        }
    }

    static ImportView from(ImportJob job) {
        return new ImportView(
                job.id().toString(),
                job.kind(),
                job.format(),
                job.charset(),
                job.isDryRun(),
                job.state(),
                job.fileBytes(),
                job.rowsRead(),
                job.accepted(),
                job.duplicate(),
                job.refused(),
                job.caller().name(),
                job.createdAt(),
                job.startedAt(),
                job.finishedAt(),
                Failure.of(job));
    }
}
