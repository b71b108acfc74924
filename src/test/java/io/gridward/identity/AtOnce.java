package io.gridward.identity;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

/** Does the same thing several times at once. */
final class AtOnce {

    private AtOnce() {}

    static <T> List<T> times(int count, Callable<T> work) throws InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(count);
        try {
            return workers.invokeAll(Stream.generate(() -> work).limit(count).toList()).stream()
                    .map(AtOnce::result)
                    .toList();
        } finally {
            workers.shutdownNow();
        }
    }

    private static <T> T result(Future<T> future) {
        try {
            return future.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
