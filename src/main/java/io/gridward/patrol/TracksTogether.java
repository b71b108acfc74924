package io.gridward.patrol;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

/**
 * Takes uploads that arrive at the same time in one transaction: a transaction costs the database more than what an upload
 * writes in it. While some are written, those that come wait; one of them then writes for all (the group commit of
 * DeWitt et al., Implementation Techniques for Main Memory Database Systems, 1984). Nobody waits who comes alone, and each
 * is answered only when what he sent is kept. Two who write at a time would make smaller groups: that costs the database
 * more, and is no faster unless it waits long for its disk.
 */
@ApplicationScoped
class TracksTogether {

    private static final Logger LOG = Logger.getLogger(TracksTogether.class);

    private static final int MOST_TOGETHER = 32;

    private final TrackTaking taking;
    private final Queue<Upload> waiting = new ArrayDeque<>();
    private boolean writing;

    TracksTogether(TrackTaking taking) {
        this.taking = taking;
    }

    /** The parts of one upload, and what its sender waits for: whether he has to write himself. */
    private record Upload(List<TrackPart> parts, CompletableFuture<Boolean> mustWrite) {

        void isKept() {
            mustWrite.complete(false);
        }

        void failed(Throwable failure) {
            mustWrite.completeExceptionally(failure);
        }

        boolean awaitWhetherToWrite() {
            try {
                return mustWrite.join();
            } catch (CompletionException failed) {
                throw failed.getCause() instanceof RuntimeException cause ? cause : failed;
            }
        }
    }

    /** In the transaction there is, or in one of its own together with those that come now. */
    void take(List<TrackPart> parts) {
        if (QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION) {
            taking.take(parts);
            return;
        }
        var mine = new Upload(parts, new CompletableFuture<>());
        if (mayWrite(mine) || mine.awaitWhetherToWrite()) {
            var others = thoseWaiting();
            try {
                write(mine, others);
            } finally {
                var notReached = new IllegalStateException("Who wrote for this upload has failed");
                others.forEach(other -> other.failed(notReached));
                handOver();
            }
        }
    }

    private synchronized boolean mayWrite(Upload mine) {
        if (writing) {
            waiting.add(mine);
            return false;
        }
        writing = true;
        return true;
    }

    private synchronized List<Upload> thoseWaiting() {
        var others = new ArrayList<Upload>();
        while (others.size() < MOST_TOGETHER - 1 && !waiting.isEmpty()) {
            others.add(waiting.remove());
        }
        return others;
    }

    private synchronized void handOver() {
        if (waiting.isEmpty()) {
            writing = false;
        } else {
            waiting.remove().mustWrite().complete(true);
        }
    }

    private void write(Upload mine, List<Upload> others) {
        var all = new ArrayList<>(mine.parts());
        others.forEach(other -> all.addAll(other.parts()));
        try {
            keep(all);
            others.forEach(Upload::isKept);
        } catch (RuntimeException oneOfThem) {
            if (others.isEmpty()) {
                throw oneOfThem;
            }
            LOG.debug("Uploads taken together are taken one by one", oneOfThem);
            others.forEach(this::writeAlone);
            keep(mine.parts());
        }
    }

    /** Nobody's upload fails for another's. */
    private void writeAlone(Upload upload) {
        try {
            keep(upload.parts());
            upload.isKept();
        } catch (RuntimeException failure) {
            upload.failed(failure);
        }
    }

    private void keep(List<TrackPart> parts) {
        QuarkusTransaction.requiringNew().run(() -> taking.take(parts));
    }
}
