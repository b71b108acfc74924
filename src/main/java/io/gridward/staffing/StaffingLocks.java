package io.gridward.staffing;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.transaction.Locks;

/**
 * Makes those who change the same worker or staff the same grid wait for each other, so that the second sees what the
 * first did. The exclusion constraints alone would refuse him too, but two waiting on each other there are a deadlock.
 * Always the worker first, then one grid.
 */
@ApplicationScoped
class StaffingLocks {

    private final Locks locks;

    StaffingLocks(Locks locks) {
        this.locks = locks;
    }

    void worker(UUID id) {
        locks.acquire("staffing-worker:" + id);
    }

    void grid(String code) {
        locks.acquire("staffing-grid:" + code);
    }
}
