package io.gridward.service;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class ErrandSteps implements PanacheRepositoryBase<ErrandStep, ErrandStepId> {

    /** The steps of the errands, each errand's in their order. */
    List<ErrandStep> of(Collection<UUID> errandIds) {
        return list("errandId in ?1 order by errandId, seq", errandIds);
    }
}
