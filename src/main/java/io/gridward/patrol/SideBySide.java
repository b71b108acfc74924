package io.gridward.patrol;

import java.util.Collection;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * Computes many things side by side, on all processors. They must need nothing but what they are given: neither the
 * transaction nor the caller is known there.
 */
@ApplicationScoped
class SideBySide {

    private static final int IDLE_SECONDS = 60;

    private final ExecutorService threads;

    SideBySide(PatrolConfig config) {
        int most = config.threads().orElseGet(() -> Runtime.getRuntime().availableProcessors());
        var pool = new ThreadPoolExecutor(
                most, most, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), SideBySide::thread);
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
    }

    private static Thread thread(Runnable work) {
        var thread = new Thread(work, "gridward-computing");
        thread.setDaemon(true);
        return thread;
    }

    @PreDestroy
    void end() {
        threads.shutdownNow();
    }

    /** The results in the order of what is given; the first failure in that order is thrown. One by itself stays here. */
    <T, R> List<R> each(Collection<T> given, Function<T, R> compute) {
        if (given.size() == 1) {
            return given.stream().map(compute).toList();
        }
        var computing = given.stream()
                .map(one -> threads.submit(() -> compute.apply(one)))
                .toList();
        try {
            return computing.stream().map(SideBySide::result).toList();
        } finally {
            computing.forEach(one -> one.cancel(false));
        }
    }

    private static <R> R result(Future<R> computing) {
        try {
            return computing.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while computing", e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException fault ? fault : new IllegalStateException(e.getCause());
        }
    }
}
