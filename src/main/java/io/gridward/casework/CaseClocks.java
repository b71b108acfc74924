package io.gridward.casework;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

@ApplicationScoped
class CaseClocks implements PanacheRepositoryBase<CaseClock, CaseClockId> {

    /** The clocks of the cases, each case's in the order in which they were started. */
    List<CaseClock> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by caseId, startedAt, kind, run", caseIds);
    }

    /** Cases some clock of which is to ring by now, those that wait longest first. */
    List<UUID> withAlarmsBy(Instant now, int most) {
        return getSession()
                .createNativeQuery("""
                        select distinct case_id from (
                            select case_id from case_clock
                            where next_alarm_at <= :now
                            order by next_alarm_at
                            limit :most) due
                        """, UUID.class)
                .setParameter("now", now)
                .setParameter("most", most)
                .getResultList();
    }

    /** Marks what may end at another moment now that days of the year are of another kind. */
    void correctAround(Instant from, Instant to) {
        getSession()
                .createNativeMutationQuery("""
                        update case_clock set stale = true
                        where unit <> 'URGENT_HOUR' and not stale and started_at < :to
                          and (due_at is null or due_at >= :from or coalesce(stopped_at, 'infinity') >= :from)
                        """)
                .setParameter("from", from)
                .setParameter("to", to)
                .executeUpdate();
    }

    /** Cases with clocks that are marked. */
    List<UUID> stale(int most) {
        return getSession()
                .createNativeQuery(
                        "select distinct case_id from (select case_id from case_clock where stale limit :most) marked",
                        UUID.class)
                .setParameter("most", most)
                .getResultList();
    }
}
