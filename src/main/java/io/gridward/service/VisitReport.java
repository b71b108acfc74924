package io.gridward.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaLevel;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.time.ReportPeriod;
import io.gridward.shared.time.Time;

/** Counts visited households by area; the counts of the areas below add up to those of the area. */
@UseCase
@Transactional(TxType.SUPPORTS)
@RolesAllowed({
    Role.Names.ADMIN,
    Role.Names.COMMANDER,
    Role.Names.SUPERVISOR,
    Role.Names.LEADER,
    Role.Names.AUDITOR,
    Role.Names.PARTNER
})
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_STATISTICS)
public class VisitReport {

    /**
     * A household is due in a period when the day that follows from its last visit before the period lies in it or before
     * it; or when a day in the period was set for it and nobody had been there since. The rules are those of the last day of
     * the period, as far as it has come.
     */
    private static final String COVERAGE = """
            with known as (
                select * from household h
                where h.grid_code >= :area and h.grid_code < :areaEnd and h.grid_code ^@ any(:prefixes)
                  and h.added_on <= :to and (h.ended_on is null or h.ended_on >= :from)
            ), terms as (
                select grid_code, visit_class, visit_interval(grid_code, visit_class, :day) as every
                from (select distinct grid_code, visit_class from known) each_class
            )
            select left(k.grid_code, :digits) as area, count(*) as due, count(seen.visited_on) as visited
            from known k
            join terms t on t.grid_code = k.grid_code and t.visit_class = k.visit_class
            left join lateral (select max(v.visited_on) as visited_on from visit v
                               where v.household_id = k.id and v.visited_on < :from) before on true
            left join lateral (select max(v.visited_on) as visited_on from visit v
                               where v.household_id = k.id and v.visited_on between :from and :to) seen on true
            where (coalesce(before.visited_on, k.added_on) + t.every)::date <= least(:to, k.ended_on)
               or exists (select from household_due_date d
                          where d.household_id = k.id and d.due_on between :from and :to
                            and coalesce(before.visited_on < d.set_on, true))
            group by area order by area
            """;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    VisitReport(
            EntityManager entities,
            CurrentCaller caller,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.entities = entities;
        this.caller = caller;
        this.time = time;
        this.county = county;
    }

    /**
     * @param area code of a county, town, village or grid; the county unless told
     * @param from first of the month of {@code to} unless told
     * @param to included; today unless told
     */
    public List<VisitCoverage> coverage(@Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = time.today();
        var period = ReportPeriod.ofMonth(from, to, today);
        String above = area == null ? county : area;
        var reach = caller.reach().amongRowsBelow(above);
        return entities.unwrap(Session.class)
                .createNativeQuery(COVERAGE, Tuple.class)
                .setParameter("area", above)
                .setParameter("areaEnd", above + ":")
                .setParameter("prefixes", reach.leadingDigits())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("day", period.to().isAfter(today) ? today : period.to())
                .setParameter("digits", AreaLevel.digitsBelow(above))
                .getResultStream()
                .map(VisitReport::figures)
                .toList();
    }

    private static VisitCoverage figures(Tuple row) {
        int due = Math.toIntExact(row.get("due", Long.class));
        int visited = Math.toIntExact(row.get("visited", Long.class));
        return new VisitCoverage(row.get("area", String.class), due, visited, due == 0 ? null : (double) visited / due);
    }
}
