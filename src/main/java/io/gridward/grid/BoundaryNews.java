package io.gridward.grid;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import javax.sql.DataSource;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.PGNotification;

/** Listens to what other nodes change ({@code LISTEN grid_boundary}) and keeps the locator up to date. */
@ApplicationScoped
class BoundaryNews {

    private static final Logger LOG = Logger.getLogger(BoundaryNews.class);
    private static final int WAIT_MILLIS = 1000;

    private final DataSource dataSource;
    private final GridLocator locator;
    private volatile @Nullable Thread listener;

    BoundaryNews(DataSource dataSource, GridLocator locator) {
        this.dataSource = dataSource;
        this.locator = locator;
    }

    void begin(@Observes @Priority(150) StartupEvent start) throws SQLException {
        Connection connection = listening();
        listener = new Thread(() -> listen(connection), "boundary-news");
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
                LOG.warnf("Still without news of boundaries: %s", notYet.getMessage());
            }
        }
    }

    /** A connection that listens, and a locator that knows everything told before: no change falls in between. */
    private Connection listening() throws SQLException {
        Connection connection = dataSource.getConnection();
        try {
            connection.setAutoCommit(true);
            execute(connection, "listen grid_boundary");
            locator.reload();
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
                    locator.refresh(ids(news));
                }
            }
            execute(connection, "unlisten *");
        } catch (SQLException | RuntimeException lost) {
            LOG.warnf("Lost the news of boundaries, listening again: %s", lost.getMessage());
        }
    }

    private static void execute(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private static List<UUID> ids(PGNotification[] news) {
        return Arrays.stream(news)
                .map(PGNotification::getParameter)
                .distinct()
                .map(UUID::fromString)
                .toList();
    }

    private void pause() {
        try {
            Thread.sleep(WAIT_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
