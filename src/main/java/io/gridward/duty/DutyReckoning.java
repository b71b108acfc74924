package io.gridward.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.casework.WorkerReports;
import io.gridward.grid.GridLocator;
import io.gridward.patrol.WalkedDays;
import io.gridward.shared.geo.Position;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;
import io.gridward.workrecord.FiledRecords;

/**
 * Reckons days from all that is known of them: always from the beginning, never by adding to what was reckoned before, so
 * that the order in which tracks and records arrived cannot matter. As many statements for many workers as for one.
 */
@ApplicationScoped
class DutyReckoning {

    private final Postings postings;
    private final GridLocator locator;
    private final WalkedDays walkedDays;
    private final FiledRecords records;
    private final WorkerReports reports;
    private final Requirements requirements;
    private final Time time;

    DutyReckoning(
            Postings postings,
            GridLocator locator,
            WalkedDays walkedDays,
            FiledRecords records,
            WorkerReports reports,
            Requirements requirements,
            Time time) {
        this.postings = postings;
        this.locator = locator;
        this.walkedDays = walkedDays;
        this.records = records;
        this.reports = reports;
        this.requirements = requirements;
        this.time = time;
    }

    ReckonedDay of(UUID workerId, LocalDate day) {
        return of(Set.of(workerId), day).get(0);
    }

    List<ReckonedDay> of(Collection<UUID> workerIds, LocalDate day) {
        Instant from = time.startOf(day);
        Instant to = time.startOf(day.plusDays(1));
        var posted = OwnGrids.byWorker(postings.postsOf(workerIds, from, to), locator);
        var grids = new HashMap<>(posted);
        workerIds.forEach(worker -> grids.putIfAbsent(worker, new OwnGrids(List.of(), locator)));
        var asked = requirements.of(grids, day);
        var walked = walked(posted, day);
        var work = workOf(workerIds, from, to);
        return grids.entrySet().stream()
                .map(entry -> {
                    var worker = entry.getKey();
                    var own = entry.getValue();
                    var done = work.getOrDefault(worker, List.of());
                    var required = Objects.requireNonNull(asked.get(worker));
                    return new ReckonedDay(
                            worker,
                            day,
                            own.mainCode(),
                            required,
                            walked.getOrDefault(worker, DayWalk.NONE),
                            CountedWork.of(done, own, required.terms()),
                            done.size());
                })
                .toList();
    }

    /** Of those with a post only: leaders and part-time workers have tracks, too, but no day to be judged. */
    private Map<UUID, DayWalk> walked(Map<UUID, OwnGrids> posted, LocalDate day) {
        return walkedDays.of(day, posted).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, walked -> DayWalk.of(walked.getValue())));
    }

    private Map<UUID, List<Work>> workOf(Collection<UUID> workerIds, Instant from, Instant to) {
        var work = new ArrayList<Work>();
        records.of(workerIds, from, to)
                .forEach(record -> work.add(new Work(
                        record.id(),
                        record.workerId(),
                        record.occurredAt(),
                        Position.wgs84(record.longitude(), record.latitude()),
                        record.accuracyMetres(),
                        !record.duplicate() && !record.rejected())));
        reports.of(workerIds, from, to)
                .forEach(report -> work.add(new Work(
                        report.caseId(),
                        report.workerId(),
                        report.occurredAt(),
                        Position.wgs84(report.longitude(), report.latitude()),
                        report.accuracyMetres(),
                        report.taken())));
        return work.stream().collect(Collectors.groupingBy(Work::workerId));
    }
}
