package io.gridward.shared.transaction;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;

import jakarta.inject.Singleton;

import io.agroal.api.AgroalPoolInterceptor;
import org.jboss.logging.Logger;
import org.postgresql.PGConnection;

/**
 * How long each statement of some work may last, by PostgreSQL's own clock. A connection keeps the limit it was last given
 * and is told another one only when it comes to work that has another: a way to the database that most reads save.
 */
@Singleton
public class StatementLimit implements AgroalPoolInterceptor {

    private static final Logger LOG = Logger.getLogger(StatementLimit.class);
    private static final Duration NONE = Duration.ZERO;

    private static final ThreadLocal<Duration> OF_THREAD = ThreadLocal.withInitial(() -> NONE);

    private final Map<PGConnection, Duration> given = new ConcurrentHashMap<>();

    /** Holds for the connections that the work takes on this thread while it is done. */
    public static <T> T during(Duration limit, Supplier<T> work) {
        OF_THREAD.set(limit);
        try {
            return work.get();
        } finally {
            OF_THREAD.remove();
        }
    }

    @Override
    public void onConnectionAcquire(Connection connection) {
        Duration limit = OF_THREAD.get();
        try {
            var physical = connection.unwrap(PGConnection.class);
            if (!given.getOrDefault(physical, NONE).equals(limit)) {
                if (connection.getAutoCommit()) {
                    tell(connection, "set", limit);
                    given.put(physical, limit);
                } else {
                    // Undone with the transaction; what the connection was given before then holds again.
                    tell(connection, "set local", limit);
                }
            }
        } catch (SQLException broken) {
            // The pool takes no refusal here; the work's own statement meets the same connection, and is answered for.
            LOG.debug("A connection takes no time limit", broken);
        }
    }

    @Override
    public void onConnectionDestroy(Connection connection) {
        try {
            given.remove(connection.unwrap(PGConnection.class));
        } catch (SQLException impossible) {
            throw new IllegalStateException("No connection of PostgreSQL", impossible);
        }
    }

    private static void tell(Connection connection, String set, Duration limit) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(set + " statement_timeout to " + (limit.isZero() ? "default" : limit.toMillis()));
        }
    }
}
