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

/** Hands files out to those who asked for them, and records every time. */
@UseCase
@Authenticated
@Needs({})
@OutsideReach(
        value = Outside.OPEN,
        note = ExportJobs.WHOSE + "; 403 where his roles or his reach have become less since")
public class ExportDownloading {

    private final ExportJobs jobs;
    private final ExportFiles files;
    private final ExportViews views;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    ExportDownloading(
            ExportJobs jobs, ExportFiles files, ExportViews views, CurrentCaller caller, Outbox outbox, Time time) {
        this.jobs = jobs;
        this.files = files;
        this.views = views;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** @throws Problem EXPORT_NOT_COMPLETED, EXPORT_FILE_GONE, EXPORT_NO_LONGER_PERMITTED */
    public ExportFile open(UUID id) {
        var job = jobs.own(caller.get(), id).orElseThrow(() -> Problem.notFound("export", id));
        requireSeesAsMuch(job);
        var file = new ExportFile(job.id(), job.type(), job.format(), job.file(time.now()), files);
        outbox.append(Change.created("EXPORT_DOWNLOADED", id, caller.reach().commonPrefix(), views.of(job)));
        return file;
    }

    private void requireSeesAsMuch(ExportJob job) {
        var then = job.caller();
        var now = caller.get();
        if (!now.roles().containsAll(then.roles())
                || !now.grant().scopes().containsAll(then.grant().scopes())
                || !now.reach().coversAll(then.reach().prefixes())) {
            throw Problem.of(ExportProblem.EXPORT_NO_LONGER_PERMITTED);
        }
    }
}
