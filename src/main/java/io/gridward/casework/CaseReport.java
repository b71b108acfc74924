package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.area.AreaLevel;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.access.Needs;
import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.Scope;
import io.gridward.shared.access.UseCase;
import io.gridward.shared.page.Criteria;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.ReportPeriod;
import io.gridward.shared.time.Time;

/** Counts what was due, and what came of it; figures of one level add up to those of the level above. */
@UseCase
@Transactional(TxType.SUPPORTS)
@Authenticated
@OutsideReach(Outside.HIDDEN)
@Needs(Scope.READ_STATISTICS)
public class CaseReport {

    private final EntityManager entities;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    CaseReport(
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
     * @param by the level below the area unless told
     * @param area code of a county, town, village or grid; the county unless told
     * @param from the first day of the present month unless told
     * @param to included; today unless told
     * @param asOf a time at which they are told as they were then, whatever became of the cases later; null for now.
     *     Nothing is told of times before the database kept what was known.
     * @throws Problem INVALID_FIELDS when that is no period of at most 366 days
     */
    public List<CaseFigures> figures(
            @Nullable FigureKey by,
            @Nullable String area,
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant asOf) {
        var period = ReportPeriod.ofMonth(from, to, asOf == null ? time.today() : time.dayOf(asOf));
        String above = area == null ? county : area;
        FigureKey key = by == null ? FigureKey.AREA : by;
        var criteria = Criteria.reach(caller.reach().amongRowsBelow(above), "c.reachCode")
                .within("c.reachCode", above)
                .and("c.dueAt >= :value", time.startOf(period.from()))
                .and("c.dueAt < :value", time.startOf(period.to().plusDays(1)))
                .and("(c.outcome is null or c.outcome <> :value)", ClockOutcome.RETURNED)
                .and("c.kind = :value", asOf == null ? ClockKind.HANDLING : null)
                .and("c.knownSince <= :value and c.knownUntil > :value", asOf);
        if (key == FigureKey.AREA) {
            criteria.with("digits", AreaLevel.digitsBelow(above));
        }
        if (key == FigureKey.MONTH) {
            criteria.with("zone", time.zone().getId());
        }
        return criteria.query(
                        entities,
                        "select " + key.expression() + " as key, count(*),"
                                + " count(*) filter (where c.outcome = DONE and c.stoppedAt <= c.dueAt),"
                                + " count(*) filter (where c.outcome = DONE and c.stoppedAt > c.dueAt),"
                                + " count(*) filter (where c.outcome is null),"
                                + " count(*) filter (where c.outcome in (REOPENED, FAILED)),"
                                + " count(*) filter (where c.outcome = TERMINATED)"
                                + " from " + (asOf == null ? "CaseClock" : "KnownClock") + " c" + criteria.where()
                                + " group by key order by key",
                        Tuple.class)
                .getResultStream()
                .map(row -> figures(key.shown(row.get(0)), row))
                .toList();
    }

    private static CaseFigures figures(@Nullable String key, Tuple row) {
        int due = count(row, 1);
        int onTime = count(row, 2);
        return new CaseFigures(
                key,
                due,
                onTime,
                count(row, 3),
                count(row, 4),
                count(row, 5),
                count(row, 6),
                due == 0 ? null : (double) onTime / due);
    }

    private static int count(Tuple row, int column) {
        return Math.toIntExact(row.get(column, Long.class));
    }
}
