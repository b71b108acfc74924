package io.gridward.exchange;

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

/** Reads how imports stand: one's own, and for administrators and commanders those within reach. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.OPEN, note = ImportJobs.WHOSE)
@Needs({})
public class ImportSearch {

    private final ImportJobs jobs;
    private final CurrentCaller caller;

    ImportSearch(ImportJobs jobs, CurrentCaller caller) {
        this.jobs = jobs;
        this.caller = caller;
    }

    public Page<ImportView> page(@NotNull @Valid PageRequest request) {
        return jobs.page(caller.get(), request);
    }

    public ImportView byId(UUID id) {
        return jobs.visible(caller.get(), id).map(ImportView::from).orElseThrow(() -> Problem.notFound("import", id));
    }
}
