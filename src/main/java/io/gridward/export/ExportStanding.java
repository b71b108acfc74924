package io.gridward.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;

import io.gridward.exchange.sheet.Spool;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** The transactions in which a node says how its export stands; each does nothing where the export is no longer its. */
@ApplicationScoped
class ExportStanding {

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final ExportViews views;
    private final OnBehalf onBehalf;
    private final ActionNote note;
    private final Outbox outbox;
    private final Time time;
    private final ExportConfig config;

    ExportStanding(
            ExportJobs jobs,
            ExportFiles files,
            ExportViews views,
            OnBehalf onBehalf,
            ActionNote note,
            Outbox outbox,
            Time time,
            ExportConfig config) {
        this.jobs = jobs;
        this.files = files;
        this.views = views;
        this.onBehalf = onBehalf;
        this.note = note;
        this.outbox = outbox;
        this.time = time;
        this.config = config;
    }

    /** @throws ExportStopped where it has been cancelled or another node has it */
    void progress(ExportJob job, UUID node, long rows) {
        boolean held = held(job, node, locked -> locked.progress(rows, jobs.leasedUntil(config.lease())));
        if (!held) {
            throw new ExportStopped();
        }
    }

    /** Stores the file and calls the export complete, both or neither. */
    void complete(ExportJob job, UUID node, WholeFile whole, Spool file) {
        end(job, node, locked -> {
            store(job, file);
            locked.complete(whole, time.now(), time.now().plus(config.keep()));
        });
    }

    void fail(ExportJob job, UUID node, Problem why) {
        end(job, node, locked -> locked.fail(why, time.now()));
    }

    /** Gives it back, for any node to begin anew. */
    void release(ExportJob job, UUID node) {
        held(job, node, ExportJob::release);
    }

    private void store(ExportJob job, Spool file) {
        try {
            files.store(job.id(), file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void end(ExportJob job, UUID node, Consumer<ExportJob> how) {
        onBehalf.of(
                job.caller(),
                () -> held(job, node, locked -> {
                    var before = views.of(locked);
                    how.accept(locked);
                    note.set(job.note());
                    outbox.append(Change.changed(
                            "EXPORT_ENDED", job.id(), job.caller().reach().commonPrefix(), before, views.of(locked)));
                }));
    }

    private boolean held(ExportJob job, UUID node, Consumer<ExportJob> work) {
        return QuarkusTransaction.requiringNew()
                .timeout((int) config.longest().toSeconds())
                .call(() -> {
                    var locked = jobs.lock(job.id());
                    boolean held = locked.isHeldBy(node);
                    if (held) {
                        work.accept(locked);
                    }
                    return held;
                });
    }
}
