package io.gridward.subscription;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.Collectors;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.subscription.BackPressureStrategy;
import io.smallrye.mutiny.subscription.MultiEmitter;
import org.jspecify.annotations.Nullable;

import io.gridward.feed.ChangeKind;
import io.gridward.feed.FeedSight;
import io.gridward.feed.FeedTail;
import io.gridward.feed.TailEntry;

/**
 * Tells all who watch one kind of subject on this node. Of some changes that come together the subjects are read once, for
 * all watchers.
 */
final class Watch<V> {

    private record Watcher<V>(FeedSight sight, MultiEmitter<? super Seen<V>> emitter) {}

    private final FeedTail tail;
    private final ChangeKind kind;
    private final Function<Collection<String>, Map<String, V>> now;
    private final List<Watcher<V>> watchers = new CopyOnWriteArrayList<>();
    private @Nullable Runnable unfollow;

    /** @param now the subjects as they are now, by their ids */
    Watch(FeedTail tail, ChangeKind kind, Function<Collection<String>, Map<String, V>> now) {
        this.tail = tail;
        this.kind = kind;
        this.now = now;
    }

    /** What is committed from when somebody subscribes to it, in order; who cannot take it at once keeps it himself. */
    Multi<Seen<V>> through(FeedSight sight) {
        return Multi.createFrom()
                .emitter(
                        emitter -> {
                            var watcher = new Watcher<V>(sight, emitter);
                            emitter.onTermination(() -> leave(watcher));
                            join(watcher);
                        },
                        BackPressureStrategy.ERROR);
    }

    private synchronized void join(Watcher<V> watcher) {
        watchers.add(watcher);
        if (unfollow == null) {
            unfollow = tail.follow(Set.of(kind), this::tell);
        }
    }

    private synchronized void leave(Watcher<V> watcher) {
        watchers.remove(watcher);
        if (watchers.isEmpty() && unfollow != null) {
            unfollow.run();
            unfollow = null;
        }
    }

    private void tell(List<TailEntry> changes) {
        try {
            var subjects = subjects(changes);
            for (TailEntry change : changes) {
                var seen = new Seen<>(change, change.isDeleted() ? null : subjects.get(change.subjectId()));
                watchers.stream()
                        .filter(watcher -> watcher.sight().shows(change))
                        .forEach(watcher -> watcher.emitter().emit(seen));
            }
        } catch (RuntimeException fault) {
            // What they are not told they must know to be missing.
            watchers.forEach(watcher -> watcher.emitter().fail(fault));
        }
    }

    private Map<String, V> subjects(List<TailEntry> changes) {
        var ids = changes.stream()
                .filter(change -> !change.isDeleted()
                        && watchers.stream().anyMatch(watcher -> watcher.sight().shows(change)))
                .map(TailEntry::subjectId)
                .collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : now.apply(ids);
    }
}
