package io.gridward.duty;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;
import io.gridward.staffing.WorkerSearch;

/** Shows exemptions to those who lead the workers. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER, Role.Names.SUPERVISOR, Role.Names.LEADER, Role.Names.AUDITOR})
@OutsideReach(value = Outside.HIDDEN, note = "those of the areas above are shown")
public class ExemptionSearch {

    private final Exemptions exemptions;
    private final ExemptionScope scope;
    private final WorkerSearch workers;
    private final CurrentCaller caller;

    ExemptionSearch(Exemptions exemptions, ExemptionScope scope, WorkerSearch workers, CurrentCaller caller) {
        this.exemptions = exemptions;
        this.scope = scope;
        this.workers = workers;
        this.caller = caller;
    }

    /** Those of one worker when he is named, wherever he belonged when they were recorded. */
    public Page<ExemptionView> page(ExemptionFilter filter, @NotNull @Valid PageRequest request) {
        UUID worker = filter.workerId();
        if (worker == null) {
            return exemptions.page(caller.reach(), filter, request);
        }
        workers.byId(worker);
        return exemptions.ofWorker(worker, filter, request);
    }

    public ExemptionView byId(UUID id) {
        return exemptions
                .findByIdOptional(id)
                .filter(scope::isVisible)
                .map(ExemptionView::from)
                .orElseThrow(() -> Problem.notFound("exemption", id));
    }
}
