package io.gridward.shared.time;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** A thread of this node that does one piece of work after the other, and where there is none looks again after a while. */
public final class BackgroundThread {

    private static final Logger LOG = Logger.getLogger(BackgroundThread.class);
    private static final long STOP_MILLIS = 10_000;

    private final String name;
    private final Duration pause;
    private final BooleanSupplier work;
    private final Semaphore bell = new Semaphore(0);
    private volatile @Nullable Thread thread;

    /** @param work one piece of it; false when there is none. A fault is logged, and the work tried again after the pause */
    public BackgroundThread(String name, Duration pause, BooleanSupplier work) {
        this.name = name;
        this.pause = pause;
        this.work = work;
    }

    public void start() {
        var begun = new Thread(this::run, name);
        begun.setDaemon(true);
        thread = begun;
        begun.start();
    }

    /** Returns when the piece of work at hand has ended, or after a while. */
    public void stop() throws InterruptedException {
        var ending = thread;
        thread = null;
        ring();
        if (ending != null) {
            ending.join(STOP_MILLIS);
        }
    }

    /** There is work: the pause ends. */
    public void ring() {
        bell.release();
    }

    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        while (isRunning()) {
            try {
                if (!work.getAsBoolean()) {
                    rest();
                }
            } catch (RuntimeException fault) {
                LOG.errorf(fault, "The work of %s was interrupted; it is tried again", name);
                rest();
            }
        }
    }

    private void rest() {
        try {
            bell.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
            bell.drainPermits();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            thread = null;
        }
    }
}
