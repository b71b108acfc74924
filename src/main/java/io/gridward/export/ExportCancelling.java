package io.gridward.export;

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

/** Stops exports: the job ends at the next page, and nothing is left of it. */
@UseCase
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = ExportJobs.WHOSE)
public class ExportCancelling {

    private final ExportJobs jobs;
    private final ExportViews views;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ExportCancelling(ExportJobs jobs, ExportViews views, CurrentCaller caller, Outbox outbox, Time time) {
        this.jobs = jobs;
        this.views = views;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Problem EXPORT_FINISHED */
    public ExportView cancel(UUID id) {
        var job = jobs.lockOwn(caller.get(), id).orElseThrow(() -> Problem.notFound("export", id));
        var before = views.of(job);
        job.cancel(time.now());
        jobs.flush();
        var after = views.of(job);
        outbox.append(Change.changed("EXPORT_CANCELLED", id, caller.reach().commonPrefix(), before, after));
        return after;
    }
}
