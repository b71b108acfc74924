package io.gridward.department;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import io.gridward.shared.access.Reach;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.page.Keyset;
import io.gridward.shared.page.Page;
import io.gridward.shared.page.PageRequest;

@ApplicationScoped
class DepartmentMembers implements PanacheRepositoryBase<DepartmentMember, DepartmentMemberId> {

    private static final Keyset<DepartmentMember> OLDEST_FIRST = new Keyset<>(
            "department-members",
            false,
            List.of(
                    new Keyset.Key<>("m.addedAt", Instant.class, DepartmentMember::addedAt),
                    new Keyset.Key<>("m.accountId", UUID.class, DepartmentMember::accountId)));

    private final Cursors cursors;

    DepartmentMembers(Cursors cursors) {
        this.cursors = cursors;
    }

    Optional<DepartmentMember> find(UUID departmentId, UUID accountId) {
        return findByIdOptional(new DepartmentMemberId(departmentId, accountId));
    }

    boolean has(UUID departmentId, UUID accountId) {
        return count("departmentId = ?1 and accountId = ?2", departmentId, accountId) > 0;
    }

    Set<UUID> departmentsOf(UUID accountId) {
        return list("accountId", accountId).stream()
                .map(DepartmentMember::departmentId)
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<UUID> accountsOf(UUID departmentId) {
        return list("departmentId", departmentId).stream()
                .map(DepartmentMember::accountId)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Whether they may be seen is for the caller to know. */
    <V> Page<V> page(UUID departmentId, PageRequest request, Function<List<DepartmentMember>, List<V>> views) {
        return Criteria.reach(Reach.everything(), "m")
                .equal("m.departmentId", departmentId)
                .page(
                        getEntityManager(),
                        cursors,
                        "from DepartmentMember m",
                        DepartmentMember.class,
                        OLDEST_FIRST,
                        request,
                        views);
    }

    /** The first of each department, in one statement. */
    List<DepartmentMember> firstOf(Collection<UUID> departmentIds, int most) {
        return getSession()
                .createNativeQuery("""
                        select m.*
                          from unnest(:departments) as wanted (id)
                               cross join lateral (select *
                                                     from department_member
                                                    where department_id = wanted.id
                                                    order by added_at, account_id
                                                    limit :most) m
                         order by m.added_at, m.account_id
                        """, DepartmentMember.class)
                .setParameter("departments", departmentIds.toArray(UUID[]::new))
                .setParameter("most", most)
                .getResultList();
    }
}
