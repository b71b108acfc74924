package io.gridward.casework;

import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CasePhotos implements PanacheRepositoryBase<CasePhoto, UUID> {

    /** In the order they arrived. */
    List<CasePhoto> ofCases(Collection<UUID> caseIds) {
        return caseIds.isEmpty() ? List.of() : list("caseId in ?1 order by receivedAt, id", caseIds);
    }

    Optional<CasePhoto> of(UUID caseId, UUID id) {
        return find("caseId = ?1 and id = ?2", caseId, id).firstResultOptional();
    }

    /** How many there are of every kind, none included. Whoever decides by it holds the case. */
    Map<CasePhotoKind, Long> countsByKind(UUID caseId) {
        var counts = new EnumMap<CasePhotoKind, Long>(CasePhotoKind.class);
        for (var kind : CasePhotoKind.values()) {
            counts.put(kind, 0L);
        }
        getEntityManager()
                .createQuery(
                        "select p.kind, count(p) from CasePhoto p where p.caseId = :case group by p.kind",
                        Object[].class)
                .setParameter("case", caseId)
                .getResultStream()
                .forEach(row -> counts.put((CasePhotoKind) row[0], (Long) row[1]));
        return counts;
    }

    /** The last step of a case so far. */
    CaseStep lastStep(UUID caseId) {
        return getEntityManager()
                .createQuery("from CaseStep s where s.caseId = :case order by s.seq desc", CaseStep.class)
                .setParameter("case", caseId)
                .setMaxResults(1)
                .getSingleResult();
    }
}
