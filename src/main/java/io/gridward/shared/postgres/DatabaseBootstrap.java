package io.gridward.shared.postgres;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.jboss.logging.Logger;

/** Gives the program a database before it starts, and ends that only after the program has ended. */
public final class DatabaseBootstrap {

    /** Read by application.properties, so that whatever else configures the data source goes before it. */
    public static final String URL = "gridward.embedded.url";

    public static final String USERNAME = "gridward.embedded.username";
    public static final String PASSWORD = "gridward.embedded.password";

    private static final Logger LOG = Logger.getLogger(DatabaseBootstrap.class);
    private static final long PATIENCE_SECONDS = 30;

    private DatabaseBootstrap() {}

    /**
     * @param applicationEnd returns when the program has ended and needs the database no longer
     * @throws EmbeddedPostgresException with a message for the operator when there is no way to start one
     */
    public static void startEmbedded(Path dataDirectory, Runnable applicationEnd) {
        CompletableFuture<EmbeddedPostgres> started = new CompletableFuture<>();
        // Set by this JVM before: a live reload runs the program again, and its database has just gone on.
        if (System.getProperty(URL) == null) {
            stopAtExit(started, applicationEnd);
        }
        try {
            EmbeddedPostgres postgres = EmbeddedPostgres.start(dataDirectory.resolve("postgres"));
            System.setProperty(URL, postgres.jdbcUrl());
            System.setProperty(USERNAME, postgres.username());
            System.setProperty(PASSWORD, postgres.password());
            started.complete(postgres);
        } catch (RuntimeException | Error e) {
            started.completeExceptionally(e);
            throw e;
        }
    }

    /** Registered before the start, or a signal in the midst of it would leave the server behind. */
    private static void stopAtExit(CompletableFuture<EmbeddedPostgres> started, Runnable applicationEnd) {
        Runtime.getRuntime()
                .addShutdownHook(new Thread(
                        () -> {
                            try {
                                EmbeddedPostgres postgres = started.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
                                await(applicationEnd);
                                postgres.close();
                            } catch (ExecutionException nothingStarted) {
                                // already reported
                            } catch (TimeoutException | InterruptedException e) {
                                LOG.warn("PostgreSQL is left running, the next start takes it over", e);
                            }
                        },
                        "stop-postgres"));
    }

    private static void await(Runnable applicationEnd) throws InterruptedException {
        Thread waiting = new Thread(applicationEnd, "await-application-end");
        waiting.setDaemon(true);
        waiting.start();
        waiting.join(TimeUnit.SECONDS.toMillis(PATIENCE_SECONDS));
    }
}
