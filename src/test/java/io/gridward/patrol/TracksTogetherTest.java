package io.gridward.patrol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.transaction.Status;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

import io.gridward.GridwardTest;
import io.gridward.shared.geo.Datum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@GridwardTest
@Timeout(60)
class TracksTogetherTest {

    private static final long REFUSED = 13;

    @Test
    void those_that_come_while_others_are_written_share_a_transaction() throws Exception {
        var taking = new Slow();
        var answers = send(taking, 200, 100);
        for (var answer : answers) {
            assertThat(answer.get().taken()).isEqualTo(1);
        }
        assertThat(taking.transactions).hasValueLessThan(40);
    }

    @Test
    void nobody_fails_for_another() throws Exception {
        var taking = new Slow();
        var answers = send(taking, 60, REFUSED - 30);
        for (int i = 0; i < answers.size(); i++) {
            var answer = answers.get(i);
            if (i == 30) {
                assertThatThrownBy(answer::get).hasRootCauseMessage("refused");
            } else {
                assertThat(answer.get().taken()).isEqualTo(1);
            }
        }
    }

    @Test
    void who_has_a_transaction_writes_in_it() {
        var taking = new Slow();
        var together = new TracksTogether(taking);
        var part = part(1);
        QuarkusTransaction.requiringNew().run(() -> together.take(List.of(part)));
        assertThat(part.taken()).isEqualTo(1);
    }

    /** From so many threads at once; numbered from the first on. */
    private static List<Future<TrackPart>> send(TrackTaking taking, int uploads, long first) throws Exception {
        var together = new TracksTogether(taking);
        var begin = new CountDownLatch(1);
        var pool = Executors.newFixedThreadPool(uploads);
        try {
            var answers = new ArrayList<Future<TrackPart>>();
            for (int i = 0; i < uploads; i++) {
                var part = part(first + i);
                answers.add(pool.submit(() -> {
                    begin.await();
                    together.take(List.of(part));
                    return part;
                }));
            }
            begin.countDown();
            pool.shutdown();
            assertThat(pool.awaitTermination(50, TimeUnit.SECONDS)).isTrue();
            return answers;
        } finally {
            pool.shutdownNow();
        }
    }

    private static TrackPart part(long sequence) {
        var point = new StoredPoint(0, 0, 0, 0, 0, 0);
        return new TrackPart(
                UUID.randomUUID(), LocalDate.EPOCH, sequence, new TrackSegment("phone", Datum.WGS84, List.of(point)));
    }

    /** As slow as a disk, and refuses one part. */
    private static final class Slow extends TrackTaking {

        final AtomicInteger transactions = new AtomicInteger();

        @SuppressWarnings("NullAway") // nothing of what it inherits is used
        Slow() {
            super(null, null);
        }

        @Override
        void take(List<TrackPart> parts) {
            assertThat(QuarkusTransaction.getStatus()).isEqualTo(Status.STATUS_ACTIVE);
            transactions.incrementAndGet();
            try {
                Thread.sleep(20);
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
            for (var part : parts) {
                if (part.sequence() == REFUSED) {
                    throw new IllegalStateException("refused");
                }
                part.took(1);
            }
        }
    }
}
