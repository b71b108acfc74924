package io.gridward.duty;

import java.time.Duration;
import java.util.List;

import io.gridward.workrecord.Bursts;

/**
 * How many of a day's records and reported cases count (DOMAIN.md §5): those that lie in a grid the worker held at that
 * moment, are taken, and do not come too fast at one spot.
 */
final class CountedWork {

    private CountedWork() {}

    /** @param work of one worker on one day, in any order */
    static int of(List<Work> work, OwnGrids grids, DutyTerms terms) {
        var bursts = new Bursts(terms.burstRecords(), Duration.ofMinutes(terms.burstMinutes()), terms.burstMetres());
        var inside = work.stream()
                .filter(Work::taken)
                .filter(one -> grids.contains(one.place(), one.accuracyMetres(), one.at()))
                .map(one -> new Bursts.Made(
                        one.id(), one.at(), one.place().longitude(), one.place().latitude()))
                .toList();
        return bursts.counting(inside).size();
    }
}
