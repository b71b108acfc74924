package io.gridward;

import java.net.URI;
import java.nio.file.Path;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.vertx.http.HttpServer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

import io.gridward.demo.DemoDatabase;
import io.gridward.shared.postgres.DatabaseBootstrap;

/** Tells at the end of the start where to look. */
@ApplicationScoped
class Signpost {

    private static final Logger LOG = Logger.getLogger(Signpost.class);

    private final HttpServer server;
    private final DemoDatabase demo;
    private final String database;
    private final Path dataDirectory;

    Signpost(
            HttpServer server,
            DemoDatabase demo,
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String database,
            @ConfigProperty(name = "gridward.data-dir", defaultValue = "data") Path dataDirectory) {
        this.server = server;
        this.demo = demo;
        this.database = database;
        this.dataDirectory = dataDirectory;
    }

    void log() {
        if (isListeningSinceThisStart()) {
            URI base = server.getLocalBaseUri();
            LOG.infof("OpenAPI page:     %s", base.resolve("/q/swagger-ui/"));
            LOG.infof("OpenAPI document: %s", base.resolve("/q/openapi"));
            LOG.infof("GraphQL page:     %s", base.resolve("/q/graphql-ui/"));
        }
        LOG.infof("Data directory:   %s, %s", dataDirectory.toAbsolutePath().normalize(), database());
        if (demo.isLoaded()) {
            LOG.warn("Demo database: anybody may sign in as admin, commander, leader or worker with the password"
                    + " gridward-demo, and as the API client partner with the same secret. Keep real data out of it.");
        }
    }

    /** A live reload keeps the server and does not know its address; it has been told before. */
    private boolean isListeningSinceThisStart() {
        return server.getPort() >= 0 || server.getSecurePort() >= 0;
    }

    private String database() {
        if (database.equals(System.getProperty(DatabaseBootstrap.URL))) {
            return "with the embedded PostgreSQL in it";
        }
        // The parameters may hold a password.
        return "database " + database.replaceFirst("\\?.*", "");
    }
}
