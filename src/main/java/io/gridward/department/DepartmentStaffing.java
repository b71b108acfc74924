package io.gridward.department;

import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import io.gridward.identity.AccountDirectory;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/** Says who belongs to a department. Rows of members come and go; the audit trail keeps who came and went. */
@UseCase
@RolesAllowed({Role.Names.ADMIN, Role.Names.COMMANDER})
@OutsideReach(Outside.HIDDEN)
public class DepartmentStaffing {

    private final Departments departments;
    private final DepartmentMembers members;
    private final AccountDirectory accounts;
    private final CurrentCaller caller;
    private final Outbox outbox;
    private final Time time;

    DepartmentStaffing(
            Departments departments,
            DepartmentMembers members,
            AccountDirectory accounts,
            CurrentCaller caller,
            Outbox outbox,
            Time time) {
        this.departments = departments;
        this.members = members;
        this.accounts = accounts;
        this.caller = caller;
        this.outbox = outbox;
        this.time = time;
    }

    /** Who is a member already stays one, and nothing changes. */
    public DepartmentView add(UUID id, @NotNull @Valid AddDepartmentMember command) {
        var department = lock(id);
        department.requireActive();
        var account = accounts.within(caller.reach(), command.accountId())
                .orElseThrow(() -> Problem.notFound("account", command.accountId()));
        if (account.deactivated()) {
            throw Problem.of(DepartmentProblem.ACCOUNT_DEACTIVATED);
        }
        if (members.has(id, account.id())) {
            return DepartmentView.from(department);
        }
        var member = new DepartmentMember(id, account.id(), time.now());
        members.persist(member);
        outbox.append(Change.created(
                "DEPARTMENT_MEMBER_ADDED", id, department.areaCode(), DepartmentMemberView.from(member, account)));
        return counted(department);
    }

    /** Also an account that is beyond the caller's reach by now: the department is his. */
    public DepartmentView remove(UUID id, UUID accountId, int expectedVersion) {
        var department = lock(id);
        Expected.version(expectedVersion, department.version());
        var member = members.find(id, accountId).orElseThrow(() -> Problem.notFound("member", accountId));
        var account = Objects.requireNonNull(accounts.named(Set.of(accountId)).get(accountId));
        members.delete(member);
        outbox.append(Change.changed(
                "DEPARTMENT_MEMBER_REMOVED",
                id,
                department.areaCode(),
                DepartmentMemberView.from(member, account),
                null));
        return counted(department);
    }

    private Department lock(UUID id) {
        return departments.lockWithin(caller.reach(), id).orElseThrow(() -> Problem.notFound("department", id));
    }

    private DepartmentView counted(Department department) {
        departments.countChange(department);
        departments.flush();
        return DepartmentView.from(department);
    }
}
