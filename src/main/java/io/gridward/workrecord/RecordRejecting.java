package io.gridward.workrecord;

import java.util.UUID;
import java.util.function.Consumer;

import jakarta.annotation.security.RolesAllowed;
import jakarta.enterprise.event.Event;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Rejects records that are not what they say, and readmits them. A rejected record stays; it counts for nothing. */
@UseCase
@OutsideReach(value = Outside.HIDDEN, note = "never one's own")
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER})
public class RecordRejecting {

    private final WorkRecords records;
    private final RecordViews views;
    private final CurrentCaller caller;
    private final Event<WorkRecordFiled> filed;
    private final Outbox outbox;
    private final Time time;

    RecordRejecting(
            WorkRecords records,
            RecordViews views,
            CurrentCaller caller,
            Event<WorkRecordFiled> filed,
            Outbox outbox,
            Time time) {
        this.records = records;
        this.views = views;
        this.caller = caller;
        this.filed = filed;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Problem RECORD_OWN, RECORD_REJECTED, STALE_VERSION */
    public WorkRecordView reject(UUID id, int expectedVersion, @NotNull @Valid RejectRecord command) {
        return change(
                id,
                expectedVersion,
                "WORK_RECORD_REJECTED",
                found -> found.reject(caller.get(), command.reason(), time.now()));
    }

    /** @throws Problem RECORD_OWN, RECORD_NOT_REJECTED, STALE_VERSION */
    public WorkRecordView readmit(UUID id, int expectedVersion) {
        return change(id, expectedVersion, "WORK_RECORD_READMITTED", WorkRecord::readmit);
    }

    private WorkRecordView change(UUID id, int expectedVersion, String what, Consumer<WorkRecord> change) {
        var found = records.locked(caller.get(), id).orElseThrow(() -> Problem.notFound("record", id));
        if (found.isOf(caller.get())) {
            throw Problem.of(RecordProblem.RECORD_OWN);
        }
        Expected.version(expectedVersion, found.version());
        var before = views.of(found);
        change.accept(found);
        records.flush();

        var after = views.of(found);
        outbox.append(Change.changed(what, id, found.location().reachCode(), before, after));
        filed.fire(new WorkRecordFiled(found.workerId(), time.dayOf(found.occurredAt())));
        return after;
    }
}
