package io.gridward.service;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

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

/** Counts opinions by area and tag; the counts of the areas below add up to those of the area. */
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
public class OpinionReport {

    /** By the days of filing and answering too: what was due when is told by the calendar, not by the database. */
    private static final String BY_DAYS = """
            select left(o.grid_code, :digits) as area, t.tag_code as tag, o.filed_on, o.answered_on,
                   count(distinct o.id) as opinions
            from opinion o join opinion_tagging t on t.opinion_id = o.id
            where o.grid_code >= :area and o.grid_code < :areaEnd and o.grid_code ^@ any(:prefixes)
              and o.filed_on between :from and :to
            group by grouping sets ((area, o.filed_on, o.answered_on), (area, t.tag_code, o.filed_on, o.answered_on))
            """;

    private final EntityManager entities;
    private final OpinionClock clock;
    private final CurrentCaller caller;
    private final Time time;
    private final String county;

    OpinionReport(
            EntityManager entities,
            OpinionClock clock,
            CurrentCaller caller,
            Time time,
            @ConfigProperty(name = "gridward.county", defaultValue = "330282") String county) {
        this.entities = entities;
        this.clock = clock;
        this.caller = caller;
        this.time = time;
        this.county = county;
    }

    /**
     * @param area code of a county, town, village or grid; the county unless told
     * @param from first of the month of {@code to} unless told
     * @param to included; today unless told
     */
    public List<OpinionFigures> figures(@Nullable String area, @Nullable LocalDate from, @Nullable LocalDate to) {
        var today = time.today();
        var period = ReportPeriod.ofMonth(from, to, today);
        String above = area == null ? county : area;
        var reach = caller.reach().amongRowsBelow(above);
        return entities
                .unwrap(Session.class)
                .createNativeQuery(BY_DAYS, Tuple.class)
                .setParameter("area", above)
                .setParameter("areaEnd", above + ":")
                .setParameter("prefixes", reach.leadingDigits())
                .setParameter("from", period.from())
                .setParameter("to", period.to())
                .setParameter("digits", AreaLevel.digitsBelow(above))
                .addScalar("area", String.class)
                .addScalar("tag", String.class)
                .addScalar("filed_on", LocalDate.class)
                .addScalar("answered_on", LocalDate.class)
                .addScalar("opinions", Integer.class)
                .getResultStream()
                .map(row -> figures(row, today))
                .collect(Collectors.toMap(
                        figures -> List.of(figures.areaCode(), String.valueOf(figures.tag())),
                        Function.identity(),
                        OpinionReport::sum))
                .values()
                .stream()
                .sorted(Comparator.comparing(OpinionFigures::areaCode)
                        .thenComparing(figures -> figures.tag() == null ? "" : figures.tag()))
                .toList();
    }

    private OpinionFigures figures(Tuple row, LocalDate today) {
        int opinions = row.get("opinions", Integer.class);
        var answeredOn = row.get("answered_on", LocalDate.class);
        var dueOn = clock.dueOn(row.get("filed_on", LocalDate.class));
        boolean answered = answeredOn != null;
        boolean late = dueOn != null && (answered ? answeredOn : today).isAfter(dueOn);
        return new OpinionFigures(
                row.get("area", String.class),
                row.get("tag", String.class),
                opinions,
                answered ? opinions : 0,
                answered && !late ? opinions : 0,
                !answered && late ? opinions : 0);
    }

    private static OpinionFigures sum(OpinionFigures one, OpinionFigures other) {
        return new OpinionFigures(
                one.areaCode(),
                one.tag(),
                one.filed() + other.filed(),
                one.answered() + other.answered(),
                one.answeredOnTime() + other.answeredOnTime(),
                one.overdue() + other.overdue());
    }
}
