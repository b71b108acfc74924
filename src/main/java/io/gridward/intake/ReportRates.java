package io.gridward.intake;

import java.time.Duration;
import java.time.Instant;

import jakarta.enterprise.context.ApplicationScoped;

import org.hibernate.Session;

/** Counts reports in windows, in the database, so that all nodes count together. */
@ApplicationScoped
class ReportRates {

    private static final Duration KEPT = Duration.ofDays(2);

    private final Session session;

    ReportRates(Session session) {
        this.session = session;
    }

    /** One statement that counts only what is taken: a flood that is refused writes nothing. */
    Quota take(String name, String scope, int quota, Instant begins, Duration window, Instant now) {
        int remaining = session
                .createNativeQuery("""
                        insert into report_rate (scope, begins, taken) values (:scope, :begins, 1)
                        on conflict (scope) do update
                        set taken = case when report_rate.begins = excluded.begins then report_rate.taken + 1 else 1 end,
                            begins = excluded.begins
                        where report_rate.begins < excluded.begins or report_rate.taken < :quota
                        returning taken
                        """, Integer.class)
                .setParameter("scope", scope)
                .setParameter("begins", begins)
                .setParameter("quota", quota)
                .getResultList()
                .stream()
                .map(taken -> quota - taken)
                .findFirst()
                .orElse(-1);
        long reset = Duration.between(now, begins.plus(window)).toSeconds() + 1;
        return new Quota(name, quota, window.toSeconds(), remaining, reset);
    }

    void forgetBefore(Instant now) {
        session.createNativeMutationQuery("delete from report_rate where begins < :before")
                .setParameter("before", now.minus(KEPT))
                .executeUpdate();
    }
}
