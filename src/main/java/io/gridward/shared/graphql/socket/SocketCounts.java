package io.gridward.shared.graphql.socket;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

import jakarta.enterprise.context.ApplicationScoped;

import io.micrometer.core.instrument.MeterRegistry;
import org.jspecify.annotations.Nullable;

/** Counts the sockets of this node, all together and by account. */
@ApplicationScoped
class SocketCounts {

    private final SocketConfig config;
    private final AtomicInteger open;
    private final Map<UUID, Integer> byAccount = new ConcurrentHashMap<>();

    SocketCounts(SocketConfig config, MeterRegistry registry) {
        this.config = config;
        this.open = new AtomicInteger();
        registry.gauge("gridward.graphql.sockets", open);
    }

    /** @return false where there are as many as may be, and none is counted */
    boolean enter() {
        if (open.incrementAndGet() <= config.sockets()) {
            return true;
        }
        open.decrementAndGet();
        return false;
    }

    /** The same for one of those that are open, once it is known whose it is. */
    boolean enter(UUID account) {
        var counted = new AtomicBoolean();
        byAccount.compute(account, (who, count) -> {
            int before = count == null ? 0 : count;
            counted.set(before < config.socketsOfAccount());
            return counted.get() ? before + 1 : count;
        });
        return counted.get();
    }

    /** @param account null where it was never counted for one */
    void leave(@Nullable UUID account) {
        open.decrementAndGet();
        if (account != null) {
            byAccount.computeIfPresent(account, (who, count) -> count == 1 ? null : count - 1);
        }
    }
}
