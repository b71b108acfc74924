package io.gridward.casework;

import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class CaseSteps implements PanacheRepositoryBase<CaseStep, CaseStepId> {

    static final Set<CaseVerb> HANDLING = EnumSet.of(CaseVerb.START, CaseVerb.RESOLVE, CaseVerb.SELF_HANDLE);

    /** The steps of the cases, each case's in their order. */
    List<CaseStep> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by caseId, seq", caseIds);
    }

    /** Those of the cases which the account has signed for, resolved, or settled itself. */
    Set<UUID> handledBy(@Nullable UUID account, Collection<UUID> caseIds) {
        if (account == null || caseIds.isEmpty()) {
            return Set.of();
        }
        return getEntityManager()
                .createQuery(
                        "select distinct s.caseId from CaseStep s"
                                + " where s.caseId in :cases and s.actorId = :account and s.verb in :verbs",
                        UUID.class)
                .setParameter("cases", caseIds)
                .setParameter("account", account)
                .setParameter("verbs", HANDLING)
                .getResultStream()
                .collect(Collectors.toSet());
    }

    /** Whether the worker has signed for the case, resolved it, or settled it himself. */
    boolean isHandledByWorker(UUID caseId, UUID workerId) {
        return count("caseId = ?1 and actorWorkerId = ?2 and verb in ?3", caseId, workerId, HANDLING) > 0;
    }

    /** Whether it was a clock that gave the card the case bears. */
    boolean isSupervisedBySystem(UUID caseId) {
        return find("caseId = ?1 and verb = ?2 order by seq desc", caseId, CaseVerb.SUPERVISE)
                .firstResultOptional()
                .filter(step -> step.actorId() == null)
                .isPresent();
    }
}
