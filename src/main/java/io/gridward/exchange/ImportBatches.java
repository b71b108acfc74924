package io.gridward.exchange;

import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import io.gridward.exchange.sheet.SheetRow;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.outbox.ActionNote;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.time.Time;

/**
 * The transactions of an import. What a batch of rows does, what became of them and how far the import is stand or fall
 * together: whatever happens in between, no row is lost and none is taken twice.
 */
@ApplicationScoped
class ImportBatches {

    private static final Logger LOG = Logger.getLogger(ImportBatches.class);

    private final ImportJobs jobs;
    private final ImportOutcomes outcomes;
    private final Sheets sheets;
    private final CommandRules rules;
    private final OnBehalf onBehalf;
    private final ActionNote note;
    private final Outbox outbox;
    private final Problems problems;
    private final Time time;
    private final ExchangeConfig config;

    ImportBatches(
            ImportJobs jobs,
            ImportOutcomes outcomes,
            Sheets sheets,
            CommandRules rules,
            OnBehalf onBehalf,
            ActionNote note,
            Outbox outbox,
            Problems problems,
            Time time,
            ExchangeConfig config) {
        this.jobs = jobs;
        this.outcomes = outcomes;
        this.sheets = sheets;
        this.rules = rules;
        this.onBehalf = onBehalf;
        this.note = note;
        this.outbox = outbox;
        this.problems = problems;
        this.time = time;
        this.config = config;
    }

    /**
     * Takes the rows that follow those done.
     *
     * @return false when the import is no longer this node's
     */
    boolean take(ImportJob job, UUID node, List<String> headings, long done, List<SheetRow> rows) {
        try {
            return onBehalf.of(job.caller(), () -> inTransaction(job, node, headings, done, rows));
        } catch (RuntimeException disturbed) {
            // One of them broke a rule of the database: none was taken. Alone each is answered for itself.
            LOG.debugf(disturbed, "Import %s goes on row by row after row %d", job.id(), done);
            for (int i = 0; i < rows.size(); i++) {
                if (!takeAlone(job, node, headings, done + i, rows.get(i))) {
                    return false;
                }
            }
            return true;
        }
    }

    private boolean takeAlone(ImportJob job, UUID node, List<String> headings, long done, SheetRow row) {
        try {
            return onBehalf.of(job.caller(), () -> inTransaction(job, node, headings, done, List.of(row)));
        } catch (RuntimeException broken) {
            var refusal = problems.of(broken).orElseGet(() -> fault(job, row, broken));
            if (refusal.kind() == CommonProblem.UNAVAILABLE) {
                throw broken;
            }
            var outcome = RowOutcome.refused(refusal, job.locale());
            return held(job, node, done, locked -> record(locked, done, List.of(outcome)));
        }
    }

    private boolean inTransaction(ImportJob job, UUID node, List<String> headings, long done, List<SheetRow> rows) {
        return held(job, node, done, locked -> record(locked, done, judge(job, headings, rows)));
    }

    /** Within the transaction and on behalf of who asked for the import. */
    List<RowOutcome> judge(ImportJob job, List<String> headings, List<SheetRow> rows) {
        note.set(job.note());
        return judge(sheets.of(job.kind()), job, headings, rows);
    }

    private <V, C> List<RowOutcome> judge(
            Sheet<V, C> sheet, ImportJob job, List<String> headings, List<SheetRow> rows) {
        return new RowTaking<>(sheet, headings, rules, job.locale()).take(rows);
    }

    void record(ImportJob locked, long done, List<RowOutcome> found) {
        outcomes.add(locked.id(), done, found);
        locked.progress(found, jobs.leasedUntil(config.lease()));
    }

    void complete(ImportJob job, UUID node) {
        end(job, node, locked -> locked.complete(time.now()));
    }

    void fail(ImportJob job, UUID node, Problem why) {
        end(job, node, locked -> locked.fail(why, time.now()));
    }

    private void end(ImportJob job, UUID node, Consumer<ImportJob> how) {
        onBehalf.of(
                job.caller(),
                () -> heldAnywhere(job, node, locked -> {
                    var before = ImportView.from(locked);
                    how.accept(locked);
                    note.set(job.note());
                    outbox.append(Change.changed(
                            "IMPORT_ENDED",
                            job.id(),
                            job.caller().reach().commonPrefix(),
                            before,
                            ImportView.from(locked)));
                }));
    }

    /** Gives it back, for any node to go on at once. */
    void release(ImportJob job, UUID node) {
        heldAnywhere(job, node, ImportJob::release);
    }

    /** Does the work with the import locked, if it is still this node's and so many rows are done. */
    boolean held(ImportJob job, UUID node, long done, Consumer<ImportJob> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var locked = jobs.lock(job.id());
            boolean held = locked.isHeldBy(node, done);
            if (held) {
                work.accept(locked);
            }
            return held;
        });
    }

    private boolean heldAnywhere(ImportJob job, UUID node, Consumer<ImportJob> work) {
        return QuarkusTransaction.requiringNew().call(() -> {
            var locked = jobs.lock(job.id());
            boolean held = locked.isHeldBy(node, locked.rowsRead());
            if (held) {
                work.accept(locked);
            }
            return held;
        });
    }

    private static Problem fault(ImportJob job, SheetRow row, RuntimeException broken) {
        String number = job.id() + "/" + row.number();
        LOG.errorf(broken, "Unexpected fault in row %s", number);
        return Problem.of(CommonProblem.INTERNAL).with("requestId", number);
    }
}
