package io.gridward.feed;

import java.sql.Connection;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

import jakarta.inject.Inject;

import javax.sql.DataSource;

import org.junit.jupiter.api.Test;

import io.gridward.GridwardTest;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Grant;
import io.gridward.shared.access.Reach;
import io.gridward.shared.access.Role;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Many write at once, wait before they commit, and sometimes do not. Whoever pulls meanwhile, stopping and going on as he
 * likes, is told of every committed change once, of each subject in its order; and whoever begins with a copy of the table is
 * told exactly what the copy lacks.
 */
@GridwardTest
class FeedExactnessTest {

    /** How long the writers write: 6 s in a build, {@code -Dgridward.feed-seconds=60} for longer. */
    private static final int SECONDS = Integer.getInteger("gridward.feed-seconds", 6);

    @Inject
    DataSource database;

    @Inject
    FeedPublishing publishing;

    @Inject
    FeedPages pages;

    @Inject
    FeedPositions positions;

    private FeedWriters writing;
    private final Caller puller = new Caller(
            UUID.randomUUID(),
            "puller",
            Set.of(Role.PARTNER),
            new Reach(List.of(FeedWriters.AREA.substring(0, 9))),
            null,
            Grant.toRead());

    @Test
    void every_committed_change_is_told_once_and_in_order() throws Exception {
        writing = new FeedWriters(database::getConnection);
        var pool = Executors.newCachedThreadPool();
        try {
            var writers = new ArrayList<>(writing.begin(pool));
            // Two nodes that publish besides those who read.
            writers.add(pool.submit(node()));
            writers.add(pool.submit(node()));
            var puller = pool.submit(this::pull);
            var copier = pool.submit(this::copyAndFollow);

            TimeUnit.SECONDS.sleep(SECONDS);
            writing.end();
            for (var writer : writers) {
                writer.get();
            }

            assertThat(writing.committed()).as("changes").hasSizeGreaterThan(SECONDS * 50);
            writing.assertToldOnceAndInOrder(puller.get());
            assertThat(copier.get()).as("copy and feed").isEqualTo(writing.rows());
        } finally {
            writing.end();
            pool.shutdownNow();
        }
    }

    private Callable<?> node() {
        return () -> {
            while (!writing.isEnded()) {
                publishing.publish();
            }
            return null;
        };
    }

    /** Stops in the middle of pages and for a while, and goes on from whatever token it kept. */
    private List<FeedWriters.Told> pull() throws InterruptedException {
        var random = new Random(20261123);
        var told = new ArrayList<FeedWriters.Told>();
        var place = place(FeedToken.at(0), 1 + random.nextInt(200));
        boolean last = false;
        while (true) {
            boolean wasLast = last;
            last = writing.isDone();
            var page = pages.read(place.at(place.token()));
            var shown = page.view().items();
            if (shown.isEmpty() && wasLast) {
                return told;
            }
            boolean stops = random.nextInt(4) == 0 && shown.size() > 1;
            int kept = stops ? 1 + random.nextInt(shown.size() - 1) : shown.size();
            shown.subList(0, kept).forEach(change -> told.add(told(change)));
            place = stops ? place(token(shown.get(kept - 1).token()), 1 + random.nextInt(200)) : page.next();
            if (stops) {
                TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
            }
        }
    }

    /** Copies the table in the midst of it and keeps the copy up to date: nothing may come twice, nothing be missing. */
    private Map<String, Long> copyAndFollow() throws Exception {
        TimeUnit.MILLISECONDS.sleep(SECONDS * 400L);
        Map<String, Long> copy;
        FeedToken token;
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(false);
            connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
            token = token(positions.tokenAtThisSnapshot(connection, puller));
            TimeUnit.MILLISECONDS.sleep(200);
            copy = FeedWriters.rows(connection);
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        var place = place(token, 7);
        while (true) {
            boolean last = writing.isDone();
            var page = pages.read(place);
            for (var change : page.view().items()) {
                var told = told(change);
                assertThat(copy.put(told.subject(), told.version()))
                        .as("the version before %s", told)
                        .isEqualTo(told.version() - 1);
            }
            place = page.next();
            if (last && page.isEmpty()) {
                return copy;
            }
        }
    }

    private FeedPlace place(FeedToken token, int limit) {
        return new FeedPlace(puller, FeedSight.of(puller, List.of(), FeedWriters.AREA), token, limit);
    }

    private FeedToken token(String text) {
        return pages.place(puller, new ReadChanges(text, List.of(), null, 1, 0)).token();
    }

    private static FeedWriters.Told told(ChangeView change) {
        return new FeedWriters.Told(
                change.subjectId(), Long.parseLong(change.data().replaceAll("\\D", "")));
    }
}
