package io.gridward.duty;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.jboss.logging.Logger;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.OnBehalf;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/**
 * Looks through locked days for what speaks against them. A day counts as looked through in the transaction that stores
 * what was found: interrupted, the rest is looked through the next time, and nothing twice.
 */
@ApplicationScoped
class FlagFinding {

    static final String TURN = "flag finding";

    private static final Logger LOG = Logger.getLogger(FlagFinding.class);

    private final DaysInBatches batches = new DaysInBatches("be looked through for flags");
    private final ExaminedDays days;
    private final OddTracks oddTracks;
    private final SharedDevices sharedDevices;
    private final OthersPhotos othersPhotos;
    private final Flags flags;
    private final OnBehalf onBehalf;
    private final Locks locks;
    private final DutyConfig config;
    private final Time time;

    FlagFinding(
            ExaminedDays days,
            OddTracks oddTracks,
            SharedDevices sharedDevices,
            OthersPhotos othersPhotos,
            Flags flags,
            OnBehalf onBehalf,
            Locks locks,
            DutyConfig config,
            Time time) {
        this.days = days;
        this.oddTracks = oddTracks;
        this.sharedDevices = sharedDevices;
        this.othersPhotos = othersPhotos;
        this.flags = flags;
        this.onBehalf = onBehalf;
        this.locks = locks;
        this.config = config;
        this.time = time;
    }

    void findDue() {
        for (var day : QuarkusTransaction.requiringNew().call(() -> days.due())) {
            int raised = onBehalf.of(Caller.SYSTEM, () -> find(day));
            LOG.infof("%d flags were raised about %s", raised, day);
        }
    }

    private int find(LocalDate day) {
        var sharing = QuarkusTransaction.requiringNew().call(() -> sharedDevices.of(day));
        return batches.workThrough(
                config.recountTogether(),
                most -> days.due(day, most),
                some -> find(day, DutyDayId.workers(some), sharing));
    }

    /** One node at a time, so that what another has found is known. */
    private int find(LocalDate day, List<UUID> some, List<FoundFlag> sharing) {
        locks.acquire(TURN);
        var grids = days.due(day, some);
        var found = new ArrayList<>(oddTracks.of(day, grids.keySet()));
        found.addAll(othersPhotos.of(day, grids.keySet()));
        sharing.stream().filter(flag -> grids.containsKey(flag.workerId())).forEach(found::add);
        var now = time.now();
        int raised = flags.raise(day, grids, found, now);
        days.examined(day, grids.keySet(), now);
        return raised;
    }
}
