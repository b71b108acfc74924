package io.gridward.department;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.quarkus.security.Authenticated;

import io.gridward.identity.AccountDirectory;
import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;
import io.gridward.shared.problem.Problem;

/** Reads who belongs to a department. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(
        value = Outside.HIDDEN_UNLESS_OWN,
        note = "ADMIN and COMMANDER; others only of the departments they belong to")
@Needs(Scope.READ_DEPARTMENTS)
public class DepartmentMemberSearch {

    private final DepartmentSearch departments;
    private final DepartmentMembers members;
    private final AccountDirectory accounts;
    private final CurrentCaller caller;

    DepartmentMemberSearch(
            DepartmentSearch departments, DepartmentMembers members, AccountDirectory accounts, CurrentCaller caller) {
        this.departments = departments;
        this.members = members;
        this.accounts = accounts;
        this.caller = caller;
    }

    public Page<DepartmentMemberView> page(UUID departmentId, @NotNull @Valid PageRequest request) {
        var department = departments.byId(departmentId);
        if (!isShown(department, members.departmentsOf(caller.id()))) {
            throw Problem.of(DepartmentProblem.DEPARTMENT_MEMBERS_WITHHELD);
        }
        return members.page(departmentId, request, this::views);
    }

    /** The first of each department, by its id; departments whose members the caller may not see are left out. */
    public Map<String, List<DepartmentMemberView>> ofDepartments(Collection<DepartmentView> of, int most) {
        var own = members.departmentsOf(caller.id());
        var shown = of.stream()
                .filter(department -> isShown(department, own))
                .map(DepartmentView::id)
                .collect(Collectors.toSet());
        var first = members.firstOf(shown.stream().map(UUID::fromString).toList(), most);
        var views = views(first).iterator();
        Map<String, List<DepartmentMemberView>> byDepartment =
                shown.stream().collect(Collectors.toMap(Function.identity(), id -> new ArrayList<>()));
        first.forEach(member -> Objects.requireNonNull(
                        byDepartment.get(member.departmentId().toString()))
                .add(views.next()));
        return byDepartment;
    }

    private boolean isShown(DepartmentView department, Set<UUID> own) {
        Caller by = caller.get();
        return by.hasAnyOf(Role.ADMIN, Role.COMMANDER) && by.reach().covers(department.areaCode())
                || own.contains(UUID.fromString(department.id()));
    }

    private List<DepartmentMemberView> views(List<DepartmentMember> found) {
        var names =
                accounts.named(found.stream().map(DepartmentMember::accountId).collect(Collectors.toSet()));
        return found.stream()
                .map(member -> DepartmentMemberView.from(member, Objects.requireNonNull(names.get(member.accountId()))))
                .toList();
    }
}
