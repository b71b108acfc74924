package io.gridward.casework;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CaseSteps implements PanacheRepositoryBase<CaseStep, CaseStepId> {

    /** The steps of the cases, each case's in their order. */
    List<CaseStep> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by caseId, seq", caseIds);
    }
}
