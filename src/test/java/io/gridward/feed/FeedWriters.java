package io.gridward.feed;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;

import static org.assertj.core.api.Assertions.assertThat;

/** Many who change rows of a table and tell the outbox, wait before they commit, and sometimes do not. */
final class FeedWriters {

    static final String AREA = "330282198001";

    private static final int WRITERS = 16;
    private static final int SUBJECTS = 40;
    private static final String TYPE = "GRID_UPDATED";

    private final Connections connections;
    private final AtomicBoolean ended = new AtomicBoolean();
    private final ConcurrentLinkedQueue<Told> committed = new ConcurrentLinkedQueue<>();

    /** One change of a subject: its state after it. */
    record Told(String subject, long version) {}

    /** A connection of one's own each time. */
    interface Connections {
        Connection open() throws SQLException;
    }

    FeedWriters(Connections connections) throws SQLException {
        this.connections = connections;
        try (var connection = connections.open();
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists feed_subject");
            statement.execute("create table feed_subject as select 's' || n as id, 0::bigint as version"
                    + " from generate_series(0, " + (SUBJECTS - 1) + ") n");
            statement.execute("create unique index on feed_subject (id)");
        }
    }

    List<Future<?>> begin(ExecutorService pool) {
        return IntStream.range(0, WRITERS)
                .<Future<?>>mapToObj(seed -> pool.submit(writer(seed)))
                .toList();
    }

    void end() {
        ended.set(true);
    }

    boolean isEnded() {
        return ended.get();
    }

    /** Whether nobody writes any more. */
    boolean isDone() {
        return isEnded() && !isWriting();
    }

    Collection<Told> committed() {
        return committed;
    }

    void assertToldOnceAndInOrder(List<Told> told) {
        assertThat(told).doesNotHaveDuplicates().hasSameSizeAs(committed).containsAll(committed);
        var latest = new HashMap<String, Long>();
        for (var one : told) {
            assertThat(one.version()).as(one.subject()).isGreaterThan(latest.getOrDefault(one.subject(), 0L));
            latest.put(one.subject(), one.version());
        }
    }

    Map<String, Long> rows() throws SQLException {
        try (var connection = connections.open()) {
            return rows(connection);
        }
    }

    static Map<String, Long> rows(Connection connection) throws SQLException {
        var rows = new TreeMap<String, Long>();
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("select id, version from feed_subject")) {
            while (row.next()) {
                rows.put(row.getString(1), row.getLong(2));
            }
        }
        return rows;
    }

    /** Holds the subject's row, changes it, tells the outbox, dawdles, and commits or thinks better of it. */
    private Callable<?> writer(int seed) {
        var random = new Random(seed);
        return () -> {
            while (!ended.get()) {
                try (var connection = connections.open()) {
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

    private boolean isWriting() {
        try (var connection = connections.open();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select count(*) from pg_locks where relation = 'feed_subject'::regclass and mode = 'RowExclusiveLock'")) {
            row.next();
            return row.getInt(1) > 0;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
