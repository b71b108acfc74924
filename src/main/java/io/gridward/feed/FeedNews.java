package io.gridward.feed;

import java.time.Duration;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Vertx;

import io.gridward.shared.time.Periodic;

/**
 * Publishes what has been committed, and wakes those who wait for it on this node. One look serves all of them: who waits
 * holds neither a thread nor a connection. Nothing is told by NOTIFY, for which all who commit would queue up.
 */
@ApplicationScoped
class FeedNews {

    private record Waiting(long position, UniEmitter<? super Long> emitter) {}

    private final FeedPublishing publishing;
    private final FeedReading reading;
    private final FeedConfig config;
    private final Set<Waiting> waiting = ConcurrentHashMap.newKeySet();
    private volatile boolean isEnding;

    FeedNews(FeedPublishing publishing, FeedReading reading, FeedConfig config) {
        this.publishing = publishing;
        this.reading = reading;
        this.config = config;
    }

    void begin(@Observes StartupEvent start, Vertx vertx) {
        Periodic.every(config.lookEvery(), "publish changes", vertx, this::look);
    }

    /** What comes now is published when the next node or this one looks again. */
    void end(@Observes ShutdownEvent stop) {
        isEnding = true;
    }

    /** The head when it is beyond the position, or the position when nothing has come for so long; on a thread that may work. */
    Uni<Long> beyond(long position, Duration most) {
        return Uni.createFrom()
                .<Long>emitter(emitter -> {
                    var one = new Waiting(position, emitter);
                    waiting.add(one);
                    emitter.onTermination(() -> waiting.remove(one));
                })
                .ifNoItem()
                .after(most)
                .recoverWithItem(position)
                .emitOn(Infrastructure.getDefaultWorkerPool());
    }

    private void look() {
        if (isEnding) {
            return;
        }
        publishing.publish();
        if (!waiting.isEmpty()) {
            long head = reading.head();
            waiting.stream().filter(one -> one.position() < head).forEach(one -> wake(one, head));
        }
    }

    private void wake(Waiting one, long head) {
        waiting.remove(one);
        one.emitter().complete(head);
    }
}
