package io.gridward.patrol;

import java.time.YearMonth;
import java.util.concurrent.TimeUnit;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.runtime.StartupEvent;
import io.vertx.core.Vertx;
import org.jboss.logging.Logger;

import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Makes the partitions of tracks ahead and drops those whose retention is over, at start and every hour. */
@ApplicationScoped
class TrackPartitions {

    private static final Logger LOG = Logger.getLogger(TrackPartitions.class);
    private static final int PRIORITY = 50;
    private static final int MONTHS_AHEAD = 2;

    private final TrackSegments segments;
    private final Locks locks;
    private final PatrolConfig config;
    private final Time time;

    TrackPartitions(TrackSegments segments, Locks locks, PatrolConfig config, Time time) {
        this.segments = segments;
        this.locks = locks;
        this.config = config;
        this.time = time;
    }

    /** Early: others may bring in tracks when the program starts. */
    void begin(@Observes @Priority(PRIORITY) StartupEvent start, Vertx vertx) {
        keep();
        vertx.setPeriodic(TimeUnit.HOURS.toMillis(1), timer -> vertx.executeBlocking(() -> {
                    keep();
                    return null;
                })
                .onFailure(failure -> LOG.warnf("The partitions of tracks stay as they are: %s", failure)));
    }

    /** One node at a time. */
    void keep() {
        QuarkusTransaction.requiringNew().run(() -> {
            locks.acquire("track partitions");
            var oldest = YearMonth.from(time.today().minus(config.retention()));
            var latest = YearMonth.from(time.today()).plusMonths(MONTHS_AHEAD);
            var existing = segments.partitions();
            for (var month = oldest; !month.isAfter(latest); month = month.plusMonths(1)) {
                if (!existing.contains(month)) {
                    segments.createPartition(month);
                }
            }
            existing.stream().filter(month -> month.isBefore(oldest)).forEach(month -> {
                segments.dropPartition(month);
                LOG.infof("Tracks of %s are gone: kept for %s", month, config.retention());
            });
        });
    }
}
