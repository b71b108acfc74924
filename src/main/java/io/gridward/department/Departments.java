package io.gridward.department;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

/**
 * The departments. Besides those within reach one sees those of the areas above, to which one gives cases too, and one's
 * own.
 */
@ApplicationScoped
class Departments implements PanacheRepositoryBase<Department, UUID> {

    private static final Keyset<Department> BY_AREA = new Keyset<>(
            "departments",
            false,
            List.of(
                    new Keyset.Key<>("d.areaCode", String.class, Department::areaCode),
                    new Keyset.Key<>("d.id", UUID.class, Department::id)));

    private static final String IS_OWN =
            "exists (select 1 from DepartmentMember m where m.departmentId = d.id" + " and m.accountId = :self)";

    private final DepartmentMembers members;
    private final Cursors cursors;

    Departments(DepartmentMembers members, Cursors cursors) {
        this.members = members;
        this.cursors = cursors;
    }

    Optional<Department> visible(Caller caller, UUID id) {
        return findByIdOptional(id)
                .filter(found ->
                        isWithinOrAbove(caller.reach(), found) || caller.id() != null && members.has(id, caller.id()));
    }

    List<Department> visible(Caller caller, Collection<UUID> ids) {
        var found = list("id in ?1", ids);
        boolean allByReach = found.stream().allMatch(department -> isWithinOrAbove(caller.reach(), department));
        Set<UUID> own = allByReach || caller.id() == null ? Set.of() : members.departmentsOf(caller.id());
        return found.stream()
                .filter(department -> isWithinOrAbove(caller.reach(), department) || own.contains(department.id()))
                .toList();
    }

    /** Holds it to the end of the transaction; only what lies within reach: those above are not the caller's to change. */
    Optional<Department> lockWithin(Reach reach, UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(department -> reach.covers(department.areaCode()));
    }

    /** Counts a change that is none of its columns. */
    void countChange(Department department) {
        getEntityManager().lock(department, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    }

    Page<DepartmentView> page(Caller caller, DepartmentFilter filter, PageRequest request) {
        return in(filter.state(), visibleTo(caller))
                .within("d.areaCode", filter.area())
                .page(
                        getEntityManager(),
                        cursors,
                        "from Department d",
                        Department.class,
                        BY_AREA,
                        request,
                        found -> found.stream().map(DepartmentView::from).toList());
    }

    private static Criteria visibleTo(Caller caller) {
        return caller.id() == null
                ? Criteria.reachOrAbove(caller.reach(), "d.areaCode")
                : Criteria.reachOrAboveOr(caller.reach(), "d.areaCode", IS_OWN, Map.of("self", caller.id()));
    }

    private static Criteria in(@Nullable DepartmentState state, Criteria criteria) {
        if (state == null) {
            return criteria;
        }
        return switch (state) {
            case ACTIVE -> criteria.and("d.retiredAt is null");
            case RETIRED -> criteria.and("d.retiredAt is not null");
        };
    }

    private static boolean isWithinOrAbove(Reach reach, Department department) {
        return reach.covers(department.areaCode()) || reach.liesBelow(department.areaCode());
    }
}
