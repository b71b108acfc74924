package io.gridward.shared.graphql.socket;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.mutiny.subscription.Cancellable;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.SignedIn;
import io.gridward.shared.graphql.Subscribing.Begun;
import io.gridward.shared.graphql.Subscribing.Refused;
import io.gridward.shared.web.Faults;

/**
 * One subscription of a socket. What happens waits here until whatever came before is answered and written, and it never
 * waits for anybody: when too much of it waits, the socket is closed.
 */
final class Subscription {

    private final String id;
    private final GraphqlSocket socket;
    private final SignedIn holder;
    private final Subscribers subscribers;
    private final Deque<Object> waiting = new ArrayDeque<>();
    private Locale locale = Locale.SIMPLIFIED_CHINESE;
    private volatile @Nullable Begun begun;
    private @Nullable Cancellable source;
    private boolean isAnswering;
    private boolean isEnded;

    Subscription(String id, GraphqlSocket socket, SignedIn holder, Subscribers subscribers) {
        this.id = id;
        this.socket = socket;
        this.holder = holder;
        this.subscribers = subscribers;
    }

    String id() {
        return id;
    }

    /** @param then when it is known whether it has begun */
    void begin(JsonNode payload, Locale language, Runnable then) {
        locale = language;
        subscribers.work().run(() -> {
            try {
                var about = subscribers.begin(holder, language, payload);
                begun = about;
                begunWith(about.source().subscribe().with(this::tell, this::fail, () -> socket.complete(this)));
            } catch (Refused refused) {
                socket.refuse(this, refused);
            } catch (RuntimeException fault) {
                fail(fault);
            } finally {
                then.run();
            }
        });
    }

    private synchronized void begunWith(Cancellable subscribed) {
        source = subscribed;
        if (isEnded) {
            // Ended while it began.
            subscribed.cancel();
        }
    }

    synchronized void end() {
        isEnded = true;
        waiting.clear();
        if (source != null) {
            // Whoever tells what happens may be busy, and this is the thread of the connection.
            subscribers.work().run(source::cancel);
        }
    }

    private void tell(Object happened) {
        switch (keep(happened)) {
            case TOO_MUCH -> socket.closeBecause(Closing.TOO_SLOW);
            case FIRST -> subscribers.work().run(this::answer);
            case LATER -> {
                // Whoever answers the one before goes on with it.
            }
        }
    }

    private enum Kept {
        FIRST,
        LATER,
        TOO_MUCH
    }

    private synchronized Kept keep(Object happened) {
        if (isEnded) {
            return Kept.LATER;
        }
        if (waiting.size() >= subscribers.config().waiting()) {
            return Kept.TOO_MUCH;
        }
        waiting.add(happened);
        boolean isFirst = !isAnswering;
        isAnswering = true;
        return isFirst ? Kept.FIRST : Kept.LATER;
    }

    private void answer() {
        if (!holder.isStanding()) {
            socket.closeBecause(Closing.TOKEN_ENDED);
            return;
        }
        var about = Objects.requireNonNull(begun);
        var happened = take(about.together());
        if (happened.isEmpty()) {
            return;
        }
        try {
            var answered = subscribers.work().as(holder, locale, () -> about.answering()
                    .of(happened));
            var refusal = answered.refusal();
            socket.next(
                    this,
                    answered.answers(),
                    refusal == null ? () -> subscribers.work().run(this::answer) : () -> socket.refuse(this, refusal));
        } catch (Refused refused) {
            socket.refuse(this, refused);
        } catch (RuntimeException fault) {
            fail(fault);
        }
    }

    private synchronized List<Object> take(int most) {
        var some = new ArrayList<>();
        while (some.size() < most && !waiting.isEmpty()) {
            some.add(waiting.remove());
        }
        isAnswering = !some.isEmpty();
        return some;
    }

    private void fail(Throwable fault) {
        socket.refuse(this, subscribers.refused(Faults.logged(fault), locale));
    }
}
