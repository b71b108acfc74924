package io.gridward.shared.time;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;

import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

/** Steps that are taken again and again while the program runs. */
public final class Periodic {

    private static final Logger LOG = Logger.getLogger(Periodic.class);

    private Periodic() {}

    /** One after the other: while a step lasts longer than the period, the next one is left out, not queued. */
    public static void every(Duration period, String what, Vertx vertx, Runnable step) {
        var running = new AtomicBoolean();
        vertx.setPeriodic(1, period.toMillis(), timer -> {
            if (running.compareAndSet(false, true)) {
                vertx.executeBlocking(() -> {
                            step.run();
                            return null;
                        })
                        .onFailure(failure -> LOG.errorf(failure, "Could not %s; it is tried again", what))
                        .onComplete(done -> running.set(false));
            }
        });
    }
}
