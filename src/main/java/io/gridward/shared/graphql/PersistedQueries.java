package io.gridward.shared.graphql;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import javax.sql.DataSource;

import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.time.Periodic;
import io.gridward.shared.time.Time;

/**
 * Documents that callers have sent once and name by their hash from then on, each caller his own. So many of each are
 * kept, and none that nobody has asked for in a month.
 */
@ApplicationScoped
class PersistedQueries {

    private static final int MOST_OF_ONE = 500;
    private static final int MOST_IN_MEMORY = 1_000;
    private static final int LONGEST_IN_MEMORY = 5_000;
    private static final Duration KEPT = Duration.ofDays(30);

    /** That a document was used is written down once in this time. */
    private static final Duration NOTED = Duration.ofDays(1);

    private record Name(UUID holder, String sha256) {}

    private record Known(String query, Instant notedAt) {}

    private final DataSource dataSource;
    private final Time time;
    private final Map<Name, Known> known = new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Name, Known> eldest) {
            return size() > MOST_IN_MEMORY;
        }
    };

    PersistedQueries(DataSource dataSource, Time time) {
        this.dataSource = dataSource;
        this.time = time;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(Duration.ofHours(1), "forget persisted queries", vertx, this::forget);
    }

    Optional<String> find(UUID holder, String sha256) {
        var name = new Name(holder, sha256);
        @Nullable Known remembered = remembered(name);
        return remembered == null ? read(name) : Optional.of(remembered.query());
    }

    void keep(UUID holder, String sha256, String query) {
        var name = new Name(holder, sha256);
        if (remembered(name) != null) {
            return;
        }
        run("""
                insert into persisted_query (holder, sha256, query, used_at) values (?, ?, ?, ?)
                on conflict (holder, sha256) do update set used_at = excluded.used_at
                """, insert -> {
            insert.setObject(1, holder);
            insert.setString(2, sha256);
            insert.setString(3, query);
            insert.setTimestamp(4, Timestamp.from(time.now()));
        });
        run("""
                delete from persisted_query where holder = ? and sha256 in (
                    select sha256 from persisted_query where holder = ? order by used_at desc, sha256 offset ?)
                """, delete -> {
            delete.setObject(1, holder);
            delete.setObject(2, holder);
            delete.setInt(3, MOST_OF_ONE);
        });
        remember(name, query);
    }

    private Optional<String> read(Name name) {
        try (var connection = dataSource.getConnection();
                var update = connection.prepareStatement("""
                        update persisted_query set used_at = ? where holder = ? and sha256 = ? returning query
                        """)) {
            update.setTimestamp(1, Timestamp.from(time.now()));
            update.setObject(2, name.holder());
            update.setString(3, name.sha256());
            try (var rows = update.executeQuery()) {
                if (!rows.next()) {
                    return Optional.empty();
                }
                String query = rows.getString(1);
                remember(name, query);
                return Optional.of(query);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot read a persisted query", e);
        }
    }

    void forget() {
        run(
                "delete from persisted_query where used_at < ?",
                delete -> delete.setTimestamp(1, Timestamp.from(time.now().minus(KEPT))));
    }

    private @Nullable Known remembered(Name name) {
        synchronized (known) {
            Known found = known.get(name);
            return found == null || found.notedAt().plus(NOTED).isBefore(time.now()) ? null : found;
        }
    }

    private void remember(Name name, String query) {
        if (query.length() <= LONGEST_IN_MEMORY) {
            synchronized (known) {
                known.put(name, new Known(query, time.now()));
            }
        }
    }

    private interface Parameters {
        void set(PreparedStatement statement) throws SQLException;
    }

    private void run(String sql, Parameters parameters) {
        try (var connection = dataSource.getConnection();
                var statement = connection.prepareStatement(sql)) {
            parameters.set(statement);
            statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException("Cannot keep persisted queries", e);
        }
    }
}
