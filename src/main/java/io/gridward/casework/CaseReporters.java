package io.gridward.casework;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import org.hibernate.Session;

/** Who has told of a matter: the reporters of its case and of all that were merged into it, and who joined one of them. */
@ApplicationScoped
class CaseReporters {

    private final EntityManager entities;

    CaseReporters(EntityManager entities) {
        this.entities = entities;
    }

    /** @param caseId the case as the account knows it, which may be one that was merged */
    record Reporter(UUID account, UUID caseId, String number) {}

    /**
     * Those who have an account; in one statement, because what was merged into a merged case goes where that goes. First
     * those who know the case itself.
     */
    List<Reporter> of(UUID caseId) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        with told as (
                            select id, number, reported_by from case_file where id = :id or merged_into = :id)
                        select reported_by as account, id, number, id <> :id as merged
                        from told where reported_by is not null
                        union all
                        select j.account_id, t.id, t.number, t.id <> :id
                        from told t join case_joiner j on j.case_id = t.id
                        order by merged, id
                        """, Tuple.class)
                .setParameter("id", caseId)
                .getResultStream()
                .map(row -> new Reporter(
                        row.get("account", UUID.class), row.get("id", UUID.class), row.get("number", String.class)))
                .toList();
    }
}
