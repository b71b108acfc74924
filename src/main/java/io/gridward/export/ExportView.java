package io.gridward.export;

import java.time.Instant;
import java.util.List;

import org.jspecify.annotations.Nullable;

import io.gridward.exchange.SheetKind;

/**
 * An export as its owner sees it.
 *
 * @param fields none for all
 * @param rowsWritten so far; a job that another node takes up begins anew
 * @param fileBytes null until it is complete, as sha256, feedToken and expiresAt are
 * @param sha256 of the file, in hex; also its ETag
 * @param feedToken from which the change feed goes on behind the moment the file shows
 * @param expiresAt until when the file can be downloaded
 * @param watermarked whether every row says who took it out and when
 * @param problem why it failed, or null
 */
public record ExportView(
        String id,
        SheetKind type,
        ExportFormat format,
        ExportFilter filter,
        List<String> fields,
        ExportState state,
        long rowsWritten,
        @Nullable Long fileBytes,
        @Nullable String sha256,
        @Nullable String feedToken,
        boolean watermarked,
        String requestedBy,
        Instant createdAt,
        @Nullable Instant startedAt,
        @Nullable Instant finishedAt,
        @Nullable Instant expiresAt,
        @Nullable ExportFault problem) {

    /** @param detail in the language of whoever asked for the export */
    public record ExportFault(String code, @Nullable String detail) {

        static @Nullable ExportFault of(ExportJob job) {
            return job.problemCode() == null ? null : new ExportFault(job.problemCode(), job.problemDetail());
        }
    }
}
