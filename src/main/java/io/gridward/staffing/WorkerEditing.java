package io.gridward.staffing;

import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.area.AreaSearch;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.idempotency.ChosenIds;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.PersonalData;
import io.gridward.shared.secret.Sealed;
import io.gridward.shared.time.Time;

/** Takes workers into service, changes what is known of them, and lets them go. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(value = Outside.HIDDEN, note = "403 for a worker who is seen only because he is assigned within reach")
public class WorkerEditing {

    private final Workers workers;
    private final NewWorkers newWorkers;
    private final Assignments assignments;
    private final AssignmentEnding ending;
    private final WorkerViews views;
    private final PersonalData personal;
    private final Career career;
    private final AreaSearch areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final StaffingLocks locks;
    private final Time time;

    WorkerEditing(
            Workers workers,
            NewWorkers newWorkers,
            Assignments assignments,
            AssignmentEnding ending,
            WorkerViews views,
            PersonalData personal,
            Career career,
            AreaSearch areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            StaffingLocks locks,
            Time time) {
        this.workers = workers;
        this.newWorkers = newWorkers;
        this.assignments = assignments;
        this.ending = ending;
        this.views = views;
        this.personal = personal;
        this.career = career;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.locks = locks;
        this.time = time;
    }

    /** Takes a worker into service once: sent again under the same id by the same account, it answers the worker there is. */
    public WorkerView create(@NotNull @Valid CreateWorker command) {
        var repeated = chosen.repeated("worker", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        return newWorkers.create(List.of(command)).get(0).orThrow();
    }

    /** @return what became of each, in the same order; one that is refused is no loss to the others */
    public List<Judged<WorkerView>> createAll(@NotNull List<@NotNull @Valid CreateWorker> commands) {
        return newWorkers.create(commands);
    }

    public WorkerView update(UUID id, int expectedVersion, @NotNull @Valid UpdateWorker patch) {
        var worker = find(id, expectedVersion);
        var before = views.masked(worker);
        if (patch.areaCode() != null) {
            requireEmployer(patch.areaCode().orElseThrow());
        }
        if (patch.kind() != null && patch.kind().orElseThrow() != worker.kind()) {
            requireUnassigned(worker);
        }
        // Asked before anything changes: the question would write a half-changed worker first.
        var idCard = patch.idCard() == null
                ? null
                : patch.idCard().map(given -> sealIdCard(id, given)).orElse(null);
        worker.update(patch);
        if (patch.phone() != null) {
            worker.usePhone(patch.phone().map(given -> sealPhone(id, given)).orElse(null));
        }
        if (patch.idCard() != null) {
            worker.useIdCard(idCard);
        }
        if (patch.career() != null) {
            worker.useCareer(career.write(patch.career()));
        }
        WorkerDates.require(worker, patch.career(), time.today());
        workers.flush();
        outbox.append(Change.changed("WORKER_UPDATED", id, worker.areaCode(), before, views.masked(worker))
                .from(before.areaCode()));
        return views.of(worker);
    }

    /** From now on the worker is out of service: his assignments end, his history stays. */
    public WorkerView depart(UUID id, int expectedVersion, @NotNull @Valid DepartWorker command) {
        var worker = find(id, expectedVersion);
        var before = views.masked(worker);
        var now = time.now();
        worker.depart(command.reason(), now);
        workers.flush();
        ending.endAll(assignments.openOfWorker(id, now), now);
        outbox.append(Change.changed("WORKER_DEPARTED", id, worker.areaCode(), before, views.masked(worker)));
        return views.of(worker);
    }

    private WorkerView existing(UUID id) {
        return workers.visible(caller.get(), id, time.now())
                .map(views::of)
                .orElseThrow(() -> Problem.notFound("worker", id));
    }

    /** A worker who is seen only because he is assigned to a grid within reach belongs to another employer. */
    private Worker find(UUID id, int expectedVersion) {
        locks.worker(id);
        var worker = workers.visible(caller.get(), id, time.now()).orElseThrow(() -> Problem.notFound("worker", id));
        if (!caller.reach().covers(worker.areaCode())) {
            throw Problem.of(CommonProblem.FORBIDDEN);
        }
        Expected.version(expectedVersion, worker.version());
        return worker;
    }

    private void requireEmployer(String areaCode) {
        areas.byCode(areaCode);
        if (!caller.reach().covers(areaCode)) {
            throw Problem.notFound("area", areaCode);
        }
    }

    private void requireUnassigned(Worker worker) {
        if (!assignments.openOfWorker(worker.id(), time.now()).isEmpty()) {
            throw Problem.of(StaffingProblem.WORKER_KIND_IN_USE);
        }
    }

    private Sealed sealPhone(UUID workerId, String phone) {
        return personal.seal(phone, workerId, PersonalFields.PHONE);
    }

    private Sealed sealIdCard(UUID workerId, String idCard) {
        var sealed = personal.seal(idCard.toUpperCase(Locale.ROOT), workerId, PersonalFields.ID_CARD);
        if (workers.hasIdCard(sealed.fingerprint(), workerId)) {
            throw Problem.of(StaffingProblem.ID_CARD_TAKEN);
        }
        return sealed;
    }
}
