package io.gridward.department;

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
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;

/** Creates, changes and retires departments. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class DepartmentEditing {

    private final Departments departments;
    private final AreaSearch areas;
    private final ChosenIds chosen;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Ids ids;
    private final Time time;

    DepartmentEditing(
            Departments departments,
            AreaSearch areas,
            ChosenIds chosen,
            CurrentCaller caller,
            Outbox outbox,
            Ids ids,
            Time time) {
        this.departments = departments;
        this.areas = areas;
        this.chosen = chosen;
        this.caller = caller;
        this.outbox = outbox;
        this.ids = ids;
        this.time = time;
    }

    /** Creates a department once: sent again under the same id by the same account, it answers the one there is. */
    public DepartmentView create(@NotNull @Valid CreateDepartment command) {
        var repeated = chosen.repeated("department", command.id(), command);
        if (repeated.isPresent()) {
            return existing(repeated.get());
        }
        requireWithinReach(command.areaCode());
        UUID id = ids.orNext(command.id());
        if (departments.findByIdOptional(id).isPresent()) {
            throw Problem.of(CommonProblem.ID_TAKEN).with("id", id.toString());
        }
        var department = new Department(id, command, time.now());
        departments.persistAndFlush(department);
        var view = DepartmentView.from(department);
        outbox.append(Change.created("DEPARTMENT_CREATED", id, department.areaCode(), view));
        return view;
    }

    public DepartmentView update(UUID id, int expectedVersion, @NotNull @Valid UpdateDepartment patch) {
        var department = lock(id, expectedVersion);
        var before = DepartmentView.from(department);
        department.update(patch);
        return changed("DEPARTMENT_UPDATED", before, department);
    }

    /** It gets no more cases. What it has, who belongs to it and what it did stay. */
    public DepartmentView retire(UUID id, int expectedVersion, @NotNull @Valid RetireDepartment command) {
        var department = lock(id, expectedVersion);
        var before = DepartmentView.from(department);
        department.retire(command.reason(), time.now());
        return changed("DEPARTMENT_RETIRED", before, department);
    }

    private DepartmentView existing(UUID id) {
        return departments
                .visible(caller.get(), id)
                .map(DepartmentView::from)
                .orElseThrow(() -> Problem.notFound("department", id));
    }

    private void requireWithinReach(String areaCode) {
        areas.byCode(areaCode);
        // Of the areas above one may read, but not dispose.
        if (!caller.reach().covers(areaCode)) {
            throw Problem.notFound("area", areaCode);
        }
    }

    private Department lock(UUID id, int expectedVersion) {
        var department =
                departments.lockWithin(caller.reach(), id).orElseThrow(() -> Problem.notFound("department", id));
        Expected.version(expectedVersion, department.version());
        return department;
    }

    private DepartmentView changed(String type, DepartmentView before, Department department) {
        departments.flush();
        var after = DepartmentView.from(department);
        outbox.append(Change.changed(type, department.id(), department.areaCode(), before, after));
        return after;
    }
}
