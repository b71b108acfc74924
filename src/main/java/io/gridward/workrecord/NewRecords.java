package io.gridward.workrecord;

import java.util.ArrayList;
import java.util.List;
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
    private final Takings takings;
    private final Locks locks;
    private final Event<WorkRecordFiled> filed;
    private final Outbox outbox;
    private final RecordConfig config;
    private final Time time;

    NewRecords(
            WorkRecords records,
            Takings takings,
            Locks locks,
            Event<WorkRecordFiled> filed,
            Outbox outbox,
            RecordConfig config,
            Time time) {
        this.records = records;
        this.takings = takings;
        this.locks = locks;
        this.filed = filed;
        this.outbox = outbox;
        this.config = config;
        this.time = time;
    }

    /** @return what became of each, in the same order */
    List<Judged<TakenRecord>> take(OwnAccount account, List<Judged<FileRecord>> items) {
        // The second of two copies that arrive together waits here for the first.
        locks.acquire("work records:" + account.workerId());
        var taking = takings.begin(account, items);
        var judged = items.stream()
                .map(item -> Judged.of(() -> taking.take(item.orThrow())))
                .toList();
        records.persist(taking.fresh());
        var before = markBursts(taking);
        records.flush();
        announce(taking, before);
        return judged.stream()
                .map(one -> one.map(taken -> new TakenRecord(WorkRecordView.from(taken.kept()), taken.created())))
                .toList();
    }

    /** Records that were there may turn out to be part of a burst, too; how they were before. */
    private List<WorkRecordView> markBursts(Taking taking) {
        var all = Stream.concat(taking.neighbours().stream(), taking.fresh().stream())
                .map(NewRecords::made)
                .toList();
        var members = Bursts.of(config.burst()).members(all);
        var before = new ArrayList<WorkRecordView>();
        for (var neighbour : taking.neighbours()) {
            if (members.contains(neighbour.id()) && !neighbour.isBurst()) {
                before.add(WorkRecordView.from(neighbour));
                neighbour.markBurst();
            }
        }
        taking.fresh().stream().filter(kept -> members.contains(kept.id())).forEach(WorkRecord::markBurst);
        return before;
    }

    private static Bursts.Made made(WorkRecord kept) {
        var place = kept.location().wgs84();
        return new Bursts.Made(kept.id(), kept.occurredAt(), place.longitude(), place.latitude());
    }

    private void announce(Taking taking, List<WorkRecordView> before) {
        for (var view : before) {
            taking.neighbours().stream()
                    .filter(neighbour -> neighbour.id().toString().equals(view.id()))
                    .forEach(neighbour -> outbox.append(Change.changed(
                            "WORK_RECORD_MARKED",
                            neighbour.id(),
                            neighbour.location().reachCode(),
                            view,
                            WorkRecordView.from(neighbour))));
        }
        for (var kept : taking.fresh()) {
            outbox.append(Change.created(
                    "WORK_RECORD_FILED", kept.id(), kept.location().reachCode(), WorkRecordView.from(kept)));
        }
        taking.fresh().stream()
                .map(kept -> new WorkRecordFiled(kept.workerId(), time.dayOf(kept.occurredAt())))
                .distinct()
                .forEach(filed::fire);
    }
}
