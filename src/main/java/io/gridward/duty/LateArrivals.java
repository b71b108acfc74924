package io.gridward.duty;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.patrol.LateTracks;
import io.gridward.shared.transaction.Locks;

/** What becomes of a locked day when more of it arrives: it is looked through again, and stays what it was. */
@ApplicationScoped
class LateArrivals {

    private final LateTracks tracks;
    private final ExaminedDays examined;
    private final Locks locks;

    LateArrivals(LateTracks tracks, ExaminedDays examined, Locks locks) {
        this.tracks = tracks;
        this.examined = examined;
        this.locks = locks;
    }

    void notice(LocalDate day, List<DutyDay> locked) {
        if (locked.isEmpty()) {
            return;
        }
        // Who looks just now has not seen all of it, and would tick the day off afterwards.
        locks.acquire(FlagFinding.TURN);
        var lockedAt = locked.stream().collect(Collectors.toMap(DutyDay::workerId, DutyDay::requireLocked));
        examined.lookAgain(day, List.copyOf(lockedAt.keySet()), tracks.points(day, lockedAt));
    }
}
