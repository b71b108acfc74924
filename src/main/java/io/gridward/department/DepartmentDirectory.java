package io.gridward.department;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

/** The departments for other capabilities, whoever asks; within the caller's transaction. */
@ApplicationScoped
public class DepartmentDirectory {

    private final Departments departments;
    private final DepartmentMembers members;

    DepartmentDirectory(Departments departments, DepartmentMembers members) {
        this.departments = departments;
        this.members = members;
    }

    public Optional<DepartmentView> find(UUID id) {
        return departments.findByIdOptional(id).map(DepartmentView::from);
    }

    /** Those there are, by their ids; in one statement. */
    public Map<UUID, DepartmentView> byIds(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Map.of()
                : departments.list("id in ?1", ids).stream()
                        .collect(Collectors.toMap(Department::id, DepartmentView::from));
    }

    /** All that ever had one of the names, retired ones among them; in one statement. */
    public List<DepartmentView> named(Collection<String> names) {
        return names.isEmpty()
                ? List.of()
                : departments.list("name in ?1", names).stream()
                        .map(DepartmentView::from)
                        .toList();
    }

    /** The departments the account belongs to, retired ones among them. */
    public Set<UUID> ofMember(UUID accountId) {
        return members.departmentsOf(accountId);
    }

    /** The accounts that belong to it. */
    public Set<UUID> members(UUID departmentId) {
        return members.accountsOf(departmentId);
    }

    public boolean isMember(UUID departmentId, UUID accountId) {
        return members.has(departmentId, accountId);
    }
}
