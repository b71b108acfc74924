package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.grid.GridLocator;
import io.gridward.patrol.distance.DayDistance;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/**
 * Judges days of the past as they would have been in their time, for whoever brings in a history that nobody lived
 * through. Stores nothing; runs in the caller's transaction, checks no role and no reach.
 */
@ApplicationScoped
public class PastDuty {

    private final Postings postings;
    private final GridLocator locator;
    private final Requirements requirements;
    private final LockTimes lockTimes;
    private final Time time;

    PastDuty(Postings postings, GridLocator locator, Requirements requirements, LockTimes lockTimes, Time time) {
        this.postings = postings;
        this.locator = locator;
        this.requirements = requirements;
        this.lockTimes = lockTimes;
        this.time = time;
    }

    /**
     * What a worker did on a day.
     *
     * @param countedRecords those of {@code filedRecords} that count
     */
    public record Done(UUID workerId, DayDistance walked, int countedRecords, int filedRecords) {}

    /**
     * The days of those who had a post, locked when their time to be has come.
     *
     * @param now from which this is the past
     */
    public List<DutyDayView> judge(LocalDate day, Collection<Done> done, Instant now) {
        var grids = gridsOf(done.stream().map(Done::workerId).collect(Collectors.toSet()), day);
        var asked = requirements.of(grids, day);
        Instant locksAt = lockTimes.ifKnown(day).orElse(Instant.MAX);
        return done.stream()
                .filter(one -> grids.containsKey(one.workerId()))
                .map(one -> {
                    var own = Objects.requireNonNull(grids.get(one.workerId()));
                    var required = Objects.requireNonNull(asked.get(one.workerId()));
                    return judge(reckoned(one, day, own, required), locksAt, now);
                })
                .toList();
    }

    private Map<UUID, OwnGrids> gridsOf(Set<UUID> workerIds, LocalDate day) {
        var posts = postings.postsBetween(time.startOf(day), time.startOf(day.plusDays(1))).stream()
                .filter(post -> workerIds.contains(post.workerId()))
                .toList();
        return OwnGrids.byWorker(posts, locator);
    }

    private static ReckonedDay reckoned(Done done, LocalDate day, OwnGrids own, Requirement asked) {
        return new ReckonedDay(
                done.workerId(),
                day,
                own.mainCode(),
                asked,
                DayWalk.of(done.walked()),
                done.countedRecords(),
                done.filedRecords());
    }

    private static DutyDayView judge(ReckonedDay reckoned, Instant locksAt, Instant now) {
        boolean over = !now.isBefore(locksAt);
        var day = new DutyDay(reckoned, over ? locksAt : now);
        if (over) {
            day.lock(locksAt);
        }
        return DutyDayView.from(day, null);
    }
}
