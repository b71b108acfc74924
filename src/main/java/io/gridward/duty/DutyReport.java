package io.gridward.duty;

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
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.ReportPeriod;
import io.gridward.shared.time.Time;

/** Counts days of duty by area and date. */
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
public class DutyReport {

    private static final int MOST_DAYS = 31;

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    DutyReport(
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
     * What the grids within reach came to, by the level below the area and by date, the latest first.
     *
     * @param area code of a county, town, village or grid; the county unless told
     * @param from today unless told
     * @param to included; {@code from} unless told
     * @throws Problem INVALID_FIELDS when that is no period of at most 31 days
     */
    public List<DutyFigures> figures(@Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        var period = ReportPeriod.ofDays(from, to, time.today(), MOST_DAYS);
        String above = area == null ? county : area;
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(above), "d.gridCode")
                .within("d.gridCode", above)
                .and("d.day >= :value", period.from())
                .and("d.day <= :value", period.to())
                .with("digits", AreaLevel.digitsBelow(above));
        return criteria.query(
                        entities,
                        "select substring(d.gridCode, 1, :digits) as area, d.day as day, count(*),"
                                + " count(*) filter (where d.result = MET), count(*) filter (where d.result = NOT_MET),"
                                + " count(*) filter (where d.result = EXEMPT), sum(d.walk.metres), sum(d.countedRecords)"
                                + " from DutyDay d" + criteria.where()
                                + " group by area, day order by day desc, area",
                        Tuple.class)
                .getResultStream()
                .map(DutyReport::figures)
                .toList();
    }

    private static DutyFigures figures(Tuple row) {
        int workers = count(row, 2);
        int met = count(row, 3);
        int notMet = count(row, 4);
        int exempt = count(row, 5);
        return new DutyFigures(
                row.get(0, String.class),
                row.get(1, LocalDate.class),
                workers,
                met,
                notMet,
                exempt,
                workers - met - notMet - exempt,
                met + notMet == 0 ? null : (double) met / (met + notMet),
                count(row, 6),
                count(row, 7));
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
