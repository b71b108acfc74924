package io.gridward.shared.news;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import javax.sql.DataSource;

import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Listens to what other nodes change ({@code LISTEN}), on one connection for all who want to know. */
@ApplicationScoped
class News {

    private static final Logger LOG = Logger.getLogger(News.class);
    private static final int WAIT_MILLIS = 1000;

    private final DataSource dataSource;
    private final List<NewsReader> readers;
    private volatile @Nullable Thread listener;

    News(DataSource dataSource, @All List<NewsReader> readers) {
        this.dataSource = dataSource;
        this.readers = readers;
    }

    void begin(@Observes @Priority(150) StartupEvent start) throws SQLException {
        Connection connection = listening();
        listener = new Thread(() -> listen(connection), "database-news");
        listener.setDaemon(true);
        listener.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        Thread ending = listener;
        listener = null;
        if (ending != null) {
            ending.join(2L * WAIT_MILLIS);
        }
    }

    private void listen(Connection first) {
        hear(first);
        while (listener != null) {
            pause();
            try {
                hear(listening());
            } catch (SQLException | RuntimeException notYet) {
                LOG.warnf("Still without news from the database: %s", notYet.getMessage());
            }
        }
    }

    /** A connection that listens, and readers that know everything told before: no change falls in between. */
    private Connection listening() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            for (NewsReader reader : readers) {
                execute(connection, "listen " + reader.channel());
                reader.reload();
            }
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void hear(Connection connection) {
        try (connection) {
            var notifications = connection.unwrap(PGConnection.class);
            while (listener != null) {
                PGNotification[] news = notifications.getNotifications(WAIT_MILLIS);
                if (news != null && news.length > 0) {
                    readers.forEach(reader -> tell(reader, news));
                }
            }
            execute(connection, "unlisten *");
        } catch (SQLException | RuntimeException lost) {
            LOG.warnf("Lost the news from the database, listening again: %s", lost.getMessage());
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static void tell(NewsReader reader, PGNotification[] news) {
        var told = Arrays.stream(news)
                .filter(one -> one.getName().equals(reader.channel()))
                .map(PGNotification::getParameter)
                .distinct()
                .toList();
        if (!told.isEmpty()) {
            reader.hear(told);
        }
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
