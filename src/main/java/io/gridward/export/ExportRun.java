package io.gridward.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.DigestOutputStream;
import java.util.HexFormat;
import java.util.UUID;
import java.util.function.BooleanSupplier;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;
import org.jboss.logging.Logger;

import io.gridward.exchange.Spreadsheet.Reader;
import io.gridward.exchange.sheet.Spool;
import io.gridward.feed.FeedPositions;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sha256;
import io.gridward.shared.transaction.Snapshot;

/**
 * Works on one export: reads the list at one moment of the database, as whoever asked for it may see it, into a file on
 * this node's disk. Only when that is whole does anything of it reach the database.
 */
@ApplicationScoped
class ExportRun {

    private static final Logger LOG = Logger.getLogger(ExportRun.class);
    private static final int MOST_ATTEMPTS = 5;

    private final ExportLists lists;
    private final ExportViews views;
    private final ExportWriting writing;
    private final ExportStanding standing;
    private final Snapshot snapshot;
    private final OnBehalf onBehalf;
    private final FeedPositions positions;
    private final Session session;
    private final ExportConfig config;

    ExportRun(
            ExportLists lists,
            ExportViews views,
            ExportWriting writing,
            ExportStanding standing,
            Snapshot snapshot,
            OnBehalf onBehalf,
            FeedPositions positions,
            Session session,
            ExportConfig config) {
        this.lists = lists;
        this.views = views;
        this.writing = writing;
        this.standing = standing;
        this.snapshot = snapshot;
        this.onBehalf = onBehalf;
        this.positions = positions;
        this.session = session;
        this.config = config;
    }

    /** @param goesOn false as soon as the node is told to stop */
    void run(ExportJob job, UUID node, BooleanSupplier goesOn) {
        if (job.attempts() > MOST_ATTEMPTS) {
            LOG.errorf("Export %s is given up", job.id());
            standing.fail(job, node, Problem.of(ExportProblem.EXPORT_GIVEN_UP));
            return;
        }
        try (var file = Spool.empty()) {
            var whole = onBehalf.of(
                    job.caller(),
                    () -> snapshot.during(config.longest(), () -> write(job, file, watching(job, node, goesOn))));
            standing.complete(job, node, whole, file);
        } catch (ExportStopped stopped) {
            standing.release(job, node);
        } catch (Problem refusal) {
            if (refusal.kind() == CommonProblem.UNAVAILABLE) {
                throw refusal;
            }
            standing.fail(job, node, refusal);
        }
    }

    private WholeFile write(ExportJob job, Spool file, Reader watching) {
        var digest = Sha256.digest();
        try (var out = new DigestOutputStream(file.write(), digest)) {
            // Of the same moment as the rows.
            String token = session.doReturningWork(snapshot -> positions.tokenAtThisSnapshot(snapshot, job.caller()));
            long rows = writing.write(job, lists.of(job.type(), views.filter(job)), out, watching);
            out.flush();
            return new WholeFile(rows, file.bytes(), HexFormat.of().formatHex(digest.digest()), token);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Reader watching(ExportJob job, UUID node, BooleanSupplier goesOn) {
        var progress = new ExportProgress(rows -> standing.progress(job, node, rows));
        return things -> {
            if (!goesOn.getAsBoolean()) {
                throw new ExportStopped();
            }
            // What has been written is let go of: memory does not grow with the list.
            session.clear();
            progress.add(things.size());
        };
    }
}
