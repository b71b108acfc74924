package io.gridward.feed;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;

import io.gridward.shared.time.BackgroundThread;

/**
 * Reads the end of the feed for all who follow it on this node, once for all of them and only while there are any. What it
 * tells is in the order of the feed, whichever node has committed it.
 */
@ApplicationScoped
public class FeedTail {

    private static final int TOGETHER = 500;

    private record Follower(Set<ChangeKind> kinds, Consumer<List<TailEntry>> told) {}

    private final FeedPublishing publishing;
    private final FeedReading reading;
    private final BackgroundThread thread;
    private final List<Follower> followers = new CopyOnWriteArrayList<>();
    private long position;

    FeedTail(FeedPublishing publishing, FeedReading reading, FeedConfig config) {
        this.publishing = publishing;
        this.reading = reading;
        this.thread = new BackgroundThread("feed tail", config.lookEvery(), this::read);
    }

    void begin(@Observes StartupEvent start) {
        thread.start();
    }

    void end(@Observes ShutdownEvent stop) throws InterruptedException {
        thread.stop();
    }

    /**
     * Tells everything that is committed from now on, on a thread that others wait for: who has much to do does it elsewhere.
     *
     * @return ends it
     */
    public Runnable follow(Set<ChangeKind> kinds, Consumer<List<TailEntry>> told) {
        var follower = new Follower(kinds, told);
        join(follower);
        thread.ring();
        return () -> followers.remove(follower);
    }

    private synchronized void join(Follower follower) {
        if (followers.isEmpty()) {
            publishing.publish();
            position = reading.head();
        }
        followers.add(follower);
    }

    /** @return whether there may be more at once */
    private synchronized boolean read() {
        if (followers.isEmpty()) {
            return false;
        }
        publishing.publish();
        long head = reading.head();
        if (head <= position) {
            return false;
        }
        var kinds = followers.stream().flatMap(one -> one.kinds().stream()).collect(Collectors.toSet());
        var types = kinds.stream().flatMap(kind -> kind.types().stream()).toList();
        var found = reading.tail(position, head, types, TOGETHER);
        boolean isMore = found.size() == TOGETHER;
        // Nothing is told a second time: a follower who fails at it tells those behind him.
        position = isMore ? found.get(found.size() - 1).position() : head;
        if (!found.isEmpty()) {
            followers.forEach(one -> one.told().accept(found));
        }
        return isMore;
    }
}
