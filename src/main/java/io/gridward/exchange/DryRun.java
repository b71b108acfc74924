package io.gridward.exchange;

import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.Problems;

/**
 * Judges every row of a file and changes nothing: all rows are really taken, so that later ones meet what earlier ones
 * have done, in one transaction that is rolled back. Progress and outcomes are written beside it.
 */
@ApplicationScoped
class DryRun {

    private final EntityManager entities;
    private final ImportBatches batches;
    private final ImportOutcomes outcomes;
    private final OnBehalf onBehalf;
    private final Problems problems;
    private final ExchangeConfig config;

    DryRun(
            EntityManager entities,
            ImportBatches batches,
            ImportOutcomes outcomes,
            OnBehalf onBehalf,
            Problems problems,
            ExchangeConfig config) {
        this.entities = entities;
        this.batches = batches;
        this.outcomes = outcomes;
        this.onBehalf = onBehalf;
        this.problems = problems;
        this.config = config;
    }

    /** How it ended; null when it goes on elsewhere or later. */
    private record End(boolean complete) {}

    void run(ImportJob job, UUID node, RowBatches rows, BooleanSupplier goesOn) {
        if (!batches.held(job, node, job.rowsRead(), locked -> {
            locked.startOver();
            outcomes.clear(locked.id());
        })) {
            return;
        }
        End end = onBehalf.of(job.caller(), () -> {
            QuarkusTransaction.begin(QuarkusTransaction.beginOptions()
                    .timeout((int) config.longestDryRun().toSeconds()));
            try {
                return judge(job, node, rows, goesOn);
            } finally {
                QuarkusTransaction.rollback();
            }
        });
        if (end == null) {
            return;
        }
        if (end.complete()) {
            batches.complete(job, node);
        } else {
            batches.release(job, node);
        }
    }

    private @Nullable End judge(ImportJob job, UUID node, RowBatches rows, BooleanSupplier goesOn) {
        long done = 0;
        for (var batch = rows.next(); !batch.isEmpty(); batch = rows.next()) {
            if (!goesOn.getAsBoolean()) {
                return new End(false);
            }
            var rowsOfBatch = batch;
            var found = undisturbed(() -> {
                var judged = batches.judge(job, rows.header(), rowsOfBatch);
                entities.flush();
                entities.clear();
                return judged;
            });
            long first = done;
            if (!batches.held(job, node, first, locked -> batches.record(locked, first, found))) {
                return null;
            }
            done += batch.size();
        }
        return new End(true);
    }

    private <T> T undisturbed(java.util.function.Supplier<T> work) {
        try {
            return work.get();
        } catch (RuntimeException broken) {
            throw problems.of(broken)
                    .filter(problem -> problem.kind().status() < 500)
                    .map(problem -> (RuntimeException) Problem.of(ExchangeProblem.IMPORT_DISTURBED))
                    .orElse(broken);
        }
    }
}
