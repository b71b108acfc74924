package io.gridward.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;

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

    private static final int WRITERS = 16;
    private static final int SUBJECTS = 40;
    private static final String AREA = "330282198001";
    private static final String TYPE = "GRID_UPDATED";

    @Inject
    DataSource database;

    @Inject
    FeedPublishing publishing;

    @Inject
    FeedPages pages;

    @Inject
    FeedPositions positions;

    private final AtomicBoolean ended = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Told> committed = new ConcurrentLinkedQueue<>();
    private final Caller puller = new Caller(
            UUID.randomUUID(),
            "puller",
            Set.of(Role.PARTNER),
            new Reach(List.of(AREA.substring(0, 9))),
            null,
            Grant.toRead());

    /** One change of a subject: its state after it. */
    private record Told(String subject, long version) {}

    @Test
    void every_committed_change_is_told_once_and_in_order() throws Exception {
        createTable();
        var pool = Executors.newCachedThreadPool();
        try {
            var writers = new ArrayList<Future<?>>();
            for (int i = 0; i < WRITERS; i++) {
                writers.add(pool.submit(writer(i)));
            }
            // Two nodes that publish besides those who read.
            writers.add(pool.submit(node()));
            writers.add(pool.submit(node()));
            var puller = pool.submit(this::pull);
            var copier = pool.submit(this::copyAndFollow);

            TimeUnit.SECONDS.sleep(SECONDS);
            ended.set(true);
            for (var writer : writers) {
                writer.get();
            }

            assertThat(committed.size()).as("changes").isGreaterThan(SECONDS * 50);
            assertToldOnceAndInOrder(puller.get());
            assertThat(copier.get()).as("copy and feed").isEqualTo(rows());
        } finally {
            ended.set(true);
            pool.shutdownNow();
        }
    }

    private void assertToldOnceAndInOrder(List<Told> told) {
        assertThat(told).doesNotHaveDuplicates().hasSameSizeAs(committed).containsAll(committed);
        var latest = new HashMap<String, Long>();
        for (var one : told) {
            assertThat(one.version()).as(one.subject()).isGreaterThan(latest.getOrDefault(one.subject(), 0L));
            latest.put(one.subject(), one.version());
        }
    }

    /** Holds the subject's row, changes it, tells the outbox, dawdles, and commits or thinks better of it. */
    private Callable<?> writer(int seed) {
        var random = new Random(seed);
        return () -> {
            while (!ended.get()) {
                try (var connection = database.getConnection()) {
                    connection.setAutoCommit(false);
                    var changed = new ArrayList<Told>();
                    int first = random.nextInt(SUBJECTS);
                    for (int n = 0; n <= random.nextInt(3); n++) {
                        changed.add(change(connection, "s" + Math.min(first + n, SUBJECTS - 1)));
                        TimeUnit.MICROSECONDS.sleep(random.nextInt(3000));
                    }
                    TimeUnit.MICROSECONDS.sleep(random.nextInt(100) == 0 ? 400_000 : random.nextInt(20_000));
                    if (random.nextInt(5) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                        committed.addAll(changed);
                    }
                }
            }
            return null;
        };
    }

    private static Told change(Connection connection, String subject) throws SQLException {
        long version;
        try (var update = connection.prepareStatement(
                "update feed_subject set version = version + 1 where id = ? returning version")) {
            update.setString(1, subject);
            try (var row = update.executeQuery()) {
                row.next();
                version = row.getLong(1);
            }
        }
        try (var insert = connection.prepareStatement(
                "insert into outbox (id, happened_at, actor_name, type, subject_id, area_code, after)"
                        + " values (nextval('outbox_id_seq'), now(), 'test', ?, ?, ?, jsonb_build_object('version', ?))")) {
            insert.setString(1, TYPE);
            insert.setString(2, subject);
            insert.setString(3, AREA);
            insert.setLong(4, version);
            insert.executeUpdate();
        }
        return new Told(subject, version);
    }

    private Callable<?> node() {
        return () -> {
            while (!ended.get()) {
                publishing.publish();
            }
            return null;
        };
    }

    /** Stops in the middle of pages and for a while, and goes on from whatever token it kept. */
    private List<Told> pull() throws InterruptedException {
        var random = new Random(20261123);
        var told = new ArrayList<Told>();
        var place = place(FeedToken.at(0), 1 + random.nextInt(200));
        boolean last = false;
        while (true) {
            boolean wasLast = last;
            last = ended.get() && writersAreDone();
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
            copy = rows(connection);
            connection.rollback();
            connection.setTransactionIsolation(Connection.TRANSACTION_READ_COMMITTED);
        }
        var place = place(token, 7);
        while (true) {
            boolean last = ended.get() && writersAreDone();
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

    private boolean writersAreDone() {
        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_locks where relation = 'feed_subject'::regclass and mode = 'RowExclusiveLock'")) {
            row.next();
            return row.getInt(1) == 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private FeedPlace place(FeedToken token, int limit) {
        return new FeedPlace(puller, FeedSight.of(puller, List.of(), AREA), token, limit);
    }

    private FeedToken token(String text) {
        return pages.place(puller, new ReadChanges(text, List.of(), null, 1, 0)).token();
    }

    private static Told told(ChangeView change) {
        return new Told(change.subjectId(), Long.parseLong(change.data().replaceAll("\\D", "")));
    }

    private void createTable() throws SQLException {
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists feed_subject");
            statement.execute("create table feed_subject as select 's' || n as id, 0::bigint as version"
                    + " from generate_series(0, " + (SUBJECTS - 1) + ") n");
            statement.execute("create unique index on feed_subject (id)");
        }
    }

    private Map<String, Long> rows() throws SQLException {
        try (var connection = database.getConnection()) {
            return rows(connection);
        }
    }

    private static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id, version from feed_subject")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }
}
