package io.gridward.feed;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.smallrye.mutiny.Multi;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** Counts the streams each account has open on this node. */
@ApplicationScoped
class FeedStreams {

    private final FeedConfig config;
    private final Map<UUID, Integer> open = new ConcurrentHashMap<>();

    FeedStreams(FeedConfig config) {
        this.config = config;
    }

    /** @throws Problem FEED_STREAMS_EXCEEDED */
    <T> Multi<T> of(Caller caller, Supplier<Multi<T>> stream) {
        UUID account = caller.id();
        if (account == null) {
            return stream.get();
        }
        open.merge(account, 1, this::oneMore);
        var ended = new AtomicBoolean();
        return stream.get().onTermination().invoke(() -> {
            if (ended.compareAndSet(false, true)) {
                open.computeIfPresent(account, (who, count) -> oneLess(count));
            }
        });
    }

    private int oneMore(int count, int one) {
        if (count >= config.streams()) {
            throw Problem.of(FeedProblem.FEED_STREAMS_EXCEEDED).with("most", config.streams());
        }
        return count + one;
    }

    private static @Nullable Integer oneLess(int count) {
        return count == 1 ? null : count - 1;
    }
}
