package io.gridward.shared.graphql.socket;

import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;

import io.quarkus.runtime.ShutdownEvent;
import org.jboss.logging.Logger;

import io.gridward.shared.access.CallerLanguage;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.access.SignedIn;

/**
 * Work for subscribers, on a few threads of its own: however many there are and however dear what they ask for, the threads
 * of requests are not taken. The server's contexts are not carried here, so each piece has a request of its own.
 */
@ApplicationScoped
class SocketWork {

    private static final Logger LOG = Logger.getLogger(SocketWork.class);

    private final OnBehalf behalf;
    private final CallerLanguage language;
    private final ExecutorService threads;

    SocketWork(OnBehalf behalf, CallerLanguage language, SocketConfig config) {
        this.behalf = behalf;
        this.language = language;
        var number = new AtomicInteger();
        this.threads = Executors.newFixedThreadPool(config.threads(), work -> {
            var thread = new Thread(work, "subscriptions-" + number.incrementAndGet());
            thread.setDaemon(true);
            return thread;
        });
    }

    void end(@Observes ShutdownEvent stop) {
        threads.shutdown();
    }

    void run(Runnable work) {
        try {
            threads.execute(work);
        } catch (RejectedExecutionException stopping) {
            LOG.debug("Nothing is answered any more", stopping);
        }
    }

    /** Within a request of whoever has signed in. */
    <T> T as(SignedIn holder, Locale locale, Supplier<T> work) {
        return behalf.of(holder.caller(), () -> {
            language.set(() -> locale);
            return work.get();
        });
    }
}
