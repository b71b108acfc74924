package io.gridward.export;

import java.util.UUID;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads how one's exports stand. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@Needs({})
@OutsideReach(value = Outside.OPEN, note = ExportJobs.WHOSE)
public class ExportSearch {

    private final ExportJobs jobs;
    private final ExportViews views;
    private final CurrentCaller caller;

    ExportSearch(ExportJobs jobs, ExportViews views, CurrentCaller caller) {
        this.jobs = jobs;
        this.views = views;
        this.caller = caller;
    }

    public Page<ExportView> page(@NotNull @Valid PageRequest request) {
        return jobs.page(caller.get(), request, views::of);
    }

    public ExportView byId(UUID id) {
        return jobs.own(caller.get(), id).map(views::of).orElseThrow(() -> Problem.notFound("export", id));
    }
}
