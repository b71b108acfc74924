package io.gridward.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.jboss.logging.Logger;

import io.gridward.shared.problem.Problem;

/** Works on one import: reads its file from where the last attempt stopped, a batch at a time. */
@ApplicationScoped
class ImportRun {

    private static final Logger LOG = Logger.getLogger(ImportRun.class);

    /** Attempts in a row that did not finish a single batch. */
    private static final int MOST_ATTEMPTS = 5;

    private final ImportFiles files;
    private final RowFiles rowFiles;
    private final ImportBatches batches;
    private final DryRun dryRun;
    private final ExchangeConfig config;

    ImportRun(ImportFiles files, RowFiles rowFiles, ImportBatches batches, DryRun dryRun, ExchangeConfig config) {
        this.files = files;
        this.rowFiles = rowFiles;
        this.batches = batches;
        this.dryRun = dryRun;
        this.config = config;
    }

    /** @param goesOn false as soon as the node is told to stop */
    void run(ImportJob job, UUID node, BooleanSupplier goesOn) {
        if (job.attempts() > MOST_ATTEMPTS) {
            LOG.errorf("Import %s is given up after row %d", job.id(), job.rowsRead());
            batches.fail(job, node, Problem.of(ExchangeProblem.IMPORT_GIVEN_UP).with("row", job.rowsRead()));
            return;
        }
        try (var file = files.fetch(job.id());
                var reader = rowFiles.read(job.kind(), job.format(), job.charset(), file)) {
            var rows = new RowBatches(reader, config.batchRows());
            if (job.isDryRun()) {
                dryRun.run(job, node, rows, goesOn);
            } else {
                take(job, node, rows, goesOn);
            }
        } catch (Problem unreadable) {
            batches.fail(job, node, unreadable);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void take(ImportJob job, UUID node, RowBatches rows, BooleanSupplier goesOn) {
        long done = job.rowsRead();
        rows.skip(done);
        for (var batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
            if (!goesOn.getAsBoolean()) {
                batches.release(job, node);
                return;
            }
            if (!batches.take(job, node, rows.header(), done, batch)) {
                return;
            }
            done += batch.size();
        }
        batches.complete(job, node);
    }
}
