package io.gridward.exchange;

import java.util.UUID;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Stops imports. The batch that is being taken is finished first; what was accepted stays. */
@UseCase
@Authenticated
@OutsideReach(value = Outside.OPEN, note = ImportJobs.WHOSE)
@Needs({})
public class ImportCancelling {

    private final ImportJobs jobs;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ImportCancelling(ImportJobs jobs, CurrentCaller caller, Outbox outbox, Time time) {
        this.jobs = jobs;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Problem IMPORT_FINISHED */
    public ImportView cancel(UUID id) {
        var job = jobs.lockVisible(caller.get(), id).orElseThrow(() -> Problem.notFound("import", id));
        var before = ImportView.from(job);
        job.cancel(time.now());
        jobs.flush();
        var after = ImportView.from(job);
        outbox.append(Change.changed("IMPORT_CANCELLED", id, caller.reach().commonPrefix(), before, after));
        return after;
    }
}
