package io.gridward.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/**
 * Takes files in. What can be said against a whole file is said here; its rows are judged later, each as if the importer
 * had sent it alone. Who may create one of a list's things may send many.
 */
@UseCase
@OutsideReach(value = Outside.OPEN, note = "each row is judged by its own reach later")
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

    @RolesAllowed(Role.Names.ADMIN)
    @Transactional(TxType.SUPPORTS)
    public ImportView divisions(UploadedFile file, InputStream content) throws IOException {
        return receive(file, content);
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    @Transactional(TxType.SUPPORTS)
    public ImportView grids(UploadedFile file, InputStream content) throws IOException {
        return receive(file, content);
    }

    @RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
    @Transactional(TxType.SUPPORTS)
    public ImportView workers(UploadedFile file, InputStream content) throws IOException {
        return receive(file, content);
    }

    @RolesAllowed({
        Role.Names.ADMIN,
        Role.Names.COMMANDER,
        Role.Names.SUPERVISOR,
        Role.Names.LEADER,
        Role.Names.WORKER,
        Role.Names.PART_TIMER,
        Role.Names.DEPARTMENT
    })
    @Transactional(TxType.SUPPORTS)
    public ImportView cases(UploadedFile file, InputStream content) throws IOException {
        return receive(file, content);
    }

    @RolesAllowed({Role.Names.TRAINER, Role.Names.COMMANDER, Role.Names.ADMIN})
    @Transactional(TxType.SUPPORTS)
    public ImportView trainings(UploadedFile file, InputStream content) throws IOException {
        return receive(file, content);
    }

    /** The upload itself, which lasts as long as the sender likes, holds no transaction. */
    private ImportView receive(UploadedFile file, InputStream in) throws IOException {
        QuarkusTransaction.joiningExisting().run(this::requireFew);
        try (var content = Spool.of(in)) {
            return QuarkusTransaction.joiningExisting().call(() -> accept(file, content));
        }
    }

    private void requireFew() {
        if (jobs.unfinished(caller.get()) >= config.mostUnfinished()) {
            throw Problem.of(ExchangeProblem.IMPORT_TOO_MANY).with("limit", config.mostUnfinished());
        }
    }

    private ImportView accept(UploadedFile file, Spool content) {
        try {
            var found = file.in(rowFiles.inspect(file, content)).noting(note.get());
            var job = new ImportJob(ids.next(), found, caller.get(), content.bytes(), time.now());
            try (var readable = rowFiles.readable(file.format(), content)) {
                requireHeader(found, readable);
                jobs.persistAndFlush(job);
                files.store(job.id(), readable);
            }
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
