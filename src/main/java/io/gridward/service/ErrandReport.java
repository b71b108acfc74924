package io.gridward.service;

import java.time.LocalDate;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaLevel;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Role;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.time.ReportPeriod;
import io.gridward.shared.time.Time;

/** Counts errands by area and month; the counts of the areas below add up to those of the area. */
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
public class ErrandReport {

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    ErrandReport(
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
     * Over the errands agreed for the period, as far as it has come; the latest month first.
     *
     * @param area code of a county, town, village or grid; the county unless told
     * @param from first of the month of {@code to} unless told
     * @param to included; today unless told
     */
    public List<ErrandFigures> figures(@Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = time.today();
        var period = ReportPeriod.ofMonth(from, to, today);
        String above = area == null ? county : area;
        // Withdrawn when it was late already, it was due all the same: nothing gets better by that.
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(above), "e.gridCode")
                .within("e.gridCode", above)
                .and("e.agreedOn >= :value", period.from())
                .and("e.agreedOn <= :value", period.to().isAfter(today) ? today : period.to())
                .and("(e.state <> :value or e.endedOn > e.agreedOn)", ErrandState.WITHDRAWN)
                .with("digits", AreaLevel.digitsBelow(above));
        return criteria.query(
                        entities,
                        "select substring(e.gridCode, 1, :digits) as area,"
                                + " function('to_char' as String, e.agreedOn, 'YYYY-MM') as month, count(*),"
                                + " count(e.doneOn), count(*) filter (where e.doneOn <= e.agreedOn)"
                                + " from Errand e" + criteria.where()
                                + " group by area, month order by month desc, area",
                        Tuple.class)
                .getResultStream()
                .map(ErrandReport::figures)
                .toList();
    }

    private static ErrandFigures figures(Tuple row) {
        int due = count(row, 2);
        int onTime = count(row, 4);
        return new ErrandFigures(
                row.get(0, String.class),
                row.get(1, String.class),
                due,
                count(row, 3),
                onTime,
                due == 0 ? null : (double) onTime / due);
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
