package io.gridward.workrecord;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.time.Time;
import io.gridward.shared.transaction.Locks;

/** Keeps records: one, or many by the same rules with as many statements as one. */
@ApplicationScoped
class NewRecords {

    private final WorkRecords records;
    private final RecordViews views;
    private final Takings takings;
    private final Locks locks;
    private final Event<WorkRecordFiled> filed;
    private final Outbox outbox;
    private final RecordConfig config;
    private final Time time;

    NewRecords(
            WorkRecords records,
            RecordViews views,
            Takings takings,
            Locks locks,
            Event<WorkRecordFiled> filed,
            Outbox outbox,
            RecordConfig config,
            Time time) {
        this.records = records;
        this.views = views;
        this.takings = takings;
        this.locks = locks;
        this.filed = filed;
        this.outbox = outbox;
        this.config = config;
        this.time = time;
    }

    /** @return what became of each, in the same order */
    List<Judged<TakenRecord>> take(Filer by, List<Judged<FileRecord>> items) {
        // The second of two copies that arrive together waits here for the first.
        locks.acquire("work records:" + by.workerId());
        var taking = takings.begin(by, items);
        var judged = items.stream()
                .map(item -> Judged.of(() -> taking.take(item.orThrow())))
                .toList();
        records.persist(taking.fresh());
        var before = mark(taking);
        records.flush();
        announce(taking, before);
        var shown = views.of(Judged.allAccepted(judged).stream()
                        .map(Taking.Taken::kept)
                        .toList())
                .iterator();
        return judged.stream()
                .map(one -> one.map(taken -> new TakenRecord(shown.next(), taken.created())))
                .toList();
    }

    /** Records that were there may turn out to be part of a burst or to repeat an earlier one, too; how those were before. */
    private Map<WorkRecord, WorkRecordView> mark(Taking taking) {
        var bursting = bursting(taking);
        var repeating = repeating(taking);
        var before = views.byRecord(Stream.concat(bursting.stream(), repeating.stream())
                .filter(record -> !taking.fresh().contains(record))
                .distinct()
                .toList());
        bursting.forEach(WorkRecord::markBurst);
        repeating.forEach(record ->
                record.resembles(Objects.requireNonNull(taking.repetitions().get(record.id()))));
        return before;
    }

    private List<WorkRecord> bursting(Taking taking) {
        var all = Stream.concat(taking.neighbours().stream(), taking.fresh().stream())
                .toList();
        var members = Bursts.of(config.burst())
                .members(all.stream().map(NewRecords::made).toList());
        return all.stream()
                .filter(record -> members.contains(record.id()) && !record.isBurst())
                .toList();
    }

    private List<WorkRecord> repeating(Taking taking) {
        return records.byIds(taking.repetitions().keySet()).stream()
                .filter(record -> record.similarTextTo() == null)
                .toList();
    }

    private static Bursts.Made made(WorkRecord kept) {
        var place = kept.location().wgs84();
        return new Bursts.Made(kept.id(), kept.occurredAt(), place.longitude(), place.latitude());
    }

    private void announce(Taking taking, Map<WorkRecord, WorkRecordView> before) {
        var after = views.byRecord(before.keySet());
        before.forEach((neighbour, view) -> outbox.append(Change.changed(
                "WORK_RECORD_MARKED", neighbour.id(), neighbour.location().reachCode(), view, after.get(neighbour))));
        for (var kept : taking.fresh()) {
            outbox.append(Change.created(
                    "WORK_RECORD_FILED", kept.id(), kept.location().reachCode(), views.of(kept)));
        }
        Stream.concat(taking.fresh().stream(), before.keySet().stream())
                .map(kept -> new WorkRecordFiled(kept.workerId(), time.dayOf(kept.occurredAt())))
                .distinct()
                .forEach(filed::fire);
    }
}
