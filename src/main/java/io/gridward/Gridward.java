package io.gridward;

import io.quarkus.runtime.Application;
import io.quarkus.runtime.ApplicationLifecycleManager;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import io.gridward.shared.postgres.DatabaseBootstrap;
import io.gridward.shared.postgres.EmbeddedPostgresException;

/** Starts the service. */
@QuarkusMain
public class Gridward {

    public static void main(String[] args) {
        try {
            prepare(StartSettings.read());
        } catch (EmbeddedPostgresException e) {
            System.err.println("Gridward cannot start. " + e.getMessage());
            System.exit(1);
        }
        Quarkus.run(Service.class, args);
    }

    /** What has to be there before the first bean. */
    private static void prepare(StartSettings settings) {
        if (!settings.hasExternalDatabase()) {
            DatabaseBootstrap.startEmbedded(settings.dataDirectory(), Gridward::awaitEnd);
        }
    }

    private static void awaitEnd() {
        Application running = ApplicationLifecycleManager.getCurrentApplication();
        if (running != null) {
            running.awaitShutdown();
        }
    }
}
