package io.gridward.casework;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CaseJoiners implements PanacheRepositoryBase<CaseJoiner, CaseJoinerId> {

    /** Those of the cases, each case's in the order in which they came. */
    List<CaseJoiner> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by caseId, joinedAt, accountId", caseIds);
    }

    /** Those of the cases which the account has joined. */
    Set<UUID> joined(@Nullable UUID account, Collection<UUID> caseIds) {
        return account == null || caseIds.isEmpty()
                ? Set.of()
                : new HashSet<>(
                        find("select caseId from CaseJoiner where accountId = ?1 and caseId in ?2", account, caseIds)
                                .project(UUID.class)
                                .list());
    }

    /** All cases the account has joined; these are few. */
    List<UUID> joined(@Nullable UUID account) {
        return account == null
                ? List.of()
                : find("select caseId from CaseJoiner where accountId = ?1", account)
                        .project(UUID.class)
                        .list();
    }
}
