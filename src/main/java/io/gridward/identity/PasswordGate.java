package io.gridward.identity;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Lets as many passwords be hashed at once as there are processors: each takes 19 MiB and a processor, and a flood of
 * logins must leave memory and threads to the others. Who would wait too long is sent away with 503.
 */
@ApplicationScoped
class PasswordGate {

    private static final int LONGEST_QUEUE = 32;
    private static final int SECONDS = 5;

    private final Semaphore places = new Semaphore(Runtime.getRuntime().availableProcessors(), true);

    /** Enter before locking a row, so that nobody holds a connection while he waits here. */
    <T> T enter(Supplier<T> hashing) {
        if (places.getQueueLength() >= LONGEST_QUEUE || !acquired()) {
            throw Problem.of(CommonProblem.UNAVAILABLE);
        }
        try {
            return hashing.get();
        } finally {
            places.release();
        }
    }

    private boolean acquired() {
        try {
            return places.tryAcquire(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
