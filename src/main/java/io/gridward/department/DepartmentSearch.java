package io.gridward.department;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
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
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads departments. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(value = Outside.HIDDEN_UNLESS_ABOVE, note = "one always sees the departments one belongs to")
@Needs(Scope.READ_DEPARTMENTS)
public class DepartmentSearch {

    private final Departments departments;
    private final CurrentCaller caller;

    DepartmentSearch(Departments departments, CurrentCaller caller) {
        this.departments = departments;
        this.caller = caller;
    }

    public Page<DepartmentView> page(DepartmentFilter filter, @NotNull @Valid PageRequest request) {
        return departments.page(caller.get(), filter, request);
    }

    public DepartmentView byId(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("department", id));
    }

    public Optional<DepartmentView> find(UUID id) {
        return departments.visible(caller.get(), id).map(DepartmentView::from);
    }

    /** Those of the departments the caller may see, in no order. */
    public List<DepartmentView> byIds(Collection<UUID> ids) {
        return departments.visible(caller.get(), ids).stream()
                .map(DepartmentView::from)
                .toList();
    }
}
