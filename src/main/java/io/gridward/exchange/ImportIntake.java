package io.gridward.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;

import jakarta.enterprise.event.Event;

import io.quarkus.security.Authenticated;

import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Takes files in. What can be said against a whole file is said here; its rows are judged later. */
@UseCase
@Authenticated
public class ImportIntake {

    private final ImportJobs jobs;
    private final ImportFiles files;
    private final RowFiles rowFiles;
    private final Sheets sheets;
    private final CurrentCaller caller;
    private final ActionNote note;
    private final Event<ImportQueued> queued;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;
    private final ExchangeConfig config;

    ImportIntake(
            ImportJobs jobs,
            ImportFiles files,
            RowFiles rowFiles,
            Sheets sheets,
            CurrentCaller caller,
            ActionNote note,
            Event<ImportQueued> queued,
            Outbox outbox,
            Ids ids,
            Time time,
            ExchangeConfig config) {
        this.jobs = jobs;
        this.files = files;
        this.rowFiles = rowFiles;
        this.sheets = sheets;
        this.caller = caller;
        this.note = note;
        this.queued = queued;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
        this.config = config;
    }

    /**
     * Refuses who may not import the list at all, before his file is taken in.
     *
     * @throws Problem FORBIDDEN, IMPORT_TOO_MANY
     */
    public void requireWelcome(SheetKind kind) {
        if (!kind.mayBeImportedBy(caller.get())) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        if (jobs.unfinished(caller.get().id()) >= config.mostUnfinished()) {
            throw Problem.of(ExchangeProblem.IMPORT_TOO_MANY).with("limit", config.mostUnfinished());
        }
    }

    /** @throws Problem what speaks against the file as a whole */
    public ImportView accept(UploadedFile file, Spool content) {
        requireWelcome(file.kind());
        if (!file.kind().comesAs(file.format())) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
        try {
            var found = file.in(rowFiles.charset(file, content)).noting(note.get());
            requireHeader(found, content);
            var job = new ImportJob(ids.next(), found, caller.get(), content.bytes(), time.now());
            jobs.persistAndFlush(job);
            files.store(job.id(), content);
            var view = ImportView.from(job);
            outbox.append(
                    Change.created("IMPORT_UPLOADED", job.id(), caller.reach().commonPrefix(), view));
            queued.fire(new ImportQueued());
            return view;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void requireHeader(UploadedFile file, Spool content) throws IOException {
        try (var rows = rowFiles.read(file.kind(), file.format(), file.charset(), content)) {
            requireHeader(sheets.of(file.kind()), rows.header());
        }
    }

    private static <V> void requireHeader(Sheet<V, ?> sheet, java.util.List<String> headings) {
        Header.of(headings, sheet.columns());
    }
}
