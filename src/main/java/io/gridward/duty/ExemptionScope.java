package io.gridward.duty;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.DisposableAreas;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Role;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;
import io.gridward.staffing.WorkerSearch;

/** Whose exemptions the caller records, cancels and sees. */
@ApplicationScoped
class ExemptionScope {

    private final DisposableAreas areas;
    private final WorkerSearch workers;
    private final Postings postings;
    private final CurrentCaller caller;
    private final Time time;

    ExemptionScope(DisposableAreas areas, WorkerSearch workers, Postings postings, CurrentCaller caller, Time time) {
        this.areas = areas;
        this.workers = workers;
        this.postings = postings;
        this.caller = caller;
        this.time = time;
    }

    /**
     * The code by which the exemption will be within somebody's reach: the area, or for a worker his grid, else the area
     * that employs him.
     *
     * @throws Problem when the caller may not record it, or nobody may
     */
    String of(RecordExemption command) {
        UUID worker = command.workerId();
        String area = command.areaCode();
        if (worker != null && area == null && command.kind().isOfWorkers()) {
            requireMayRecord(worker, null);
            return postings.gridsOf(worker, time.now()).stream().findFirst().orElseGet(() -> workers.byId(worker)
                    .areaCode());
        }
        if (area != null && worker == null && command.kind().isOfAreas()) {
            requireMayRecord(null, area);
            return area;
        }
        throw Problem.of(ExemptionProblem.EXEMPTION_SUBJECT_INVALID)
                .with("kind", command.kind().name());
    }

    /** One of the two is given. */
    void requireMayRecord(@Nullable UUID worker, @Nullable String area) {
        if (area != null) {
            if (!caller.get().hasAnyOf(Role.ADMIN, Role.COMMANDER)) {
                throw Problem.of(CommonProblem.FORBIDDEN);
            }
            areas.require(area);
        }
        if (worker != null) {
            requireMayRecord(worker);
        }
    }

    private void requireMayRecord(UUID worker) {
        Caller by = caller.get();
        if (worker.equals(by.workerId())) {
            throw Problem.of(ExemptionProblem.EXEMPTION_FOR_ONESELF);
        }
        workers.byId(worker);
        boolean leadsOnly = !by.hasAnyOf(Role.ADMIN, Role.COMMANDER, Role.SUPERVISOR);
        if (leadsOnly && postings.gridsOf(worker, time.now()).stream().noneMatch(by.reach()::covers)) {
            throw Problem.of(ExemptionProblem.EXEMPTION_OF_OTHER_GRID);
        }
    }

    boolean isVisible(Exemption exemption) {
        var reach = caller.reach();
        UUID worker = exemption.workerId();
        return reach.covers(exemption.scopeCode())
                || (worker == null
                        ? reach.liesBelow(exemption.scopeCode())
                        : workers.find(worker).isPresent());
    }
}
