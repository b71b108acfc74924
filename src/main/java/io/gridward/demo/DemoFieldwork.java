package io.gridward.demo;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.calendar.WorkingCalendar;
import io.gridward.duty.DutyDayView;
import io.gridward.duty.PastDuty;

/**
 * The fieldwork of the last 30 days: what the full-time workers walked and recorded, when they were excused, and what
 * their days came to by the real rules.
 */
@ApplicationScoped
class DemoFieldwork {

    private static final LocalTime STORM_FROM = LocalTime.of(12, 30);
    private static final LocalTime STORM_TO = LocalTime.of(18, 0);

    private final WorkingCalendar calendar;
    private final PastDuty duty;

    DemoFieldwork(WorkingCalendar calendar, PastDuty duty) {
        this.calendar = calendar;
        this.duty = duty;
    }

    record Done(int tracks, int records, int dutyDays) {}

    Done load(Connection connection, DemoTime time, List<DemoTeam> teams, List<DemoCase> cases) throws SQLException {
        // Nobody may have read it yet this early.
        calendar.reload();
        var calendarOfDemo = new FieldCalendar(calendar.inTransaction(), time.today());
        var plan = new FieldPlan(time, teams, cases, calendarOfDemo, DemoWalks.make());
        var fieldRows = new FieldRows(connection);
        var dutyRows = new DutyRows(connection);
        fieldRows.add(storm(calendarOfDemo, time));
        for (int daysAgo = DemoTime.DAYS_OF_FIELDWORK - 1; daysAgo >= 0; daysAgo--) {
            var day = time.today().minusDays(daysAgo);
            var worked = IntStream.range(0, teams.size())
                    .parallel()
                    .mapToObj(team -> plan.day(team, day))
                    .toList();
            for (var one : worked) {
                fieldRows.add(day, one);
            }
            // What is asked of a day depends on the exemptions that are written.
            fieldRows.finishExemptions();
            judge(day, worked, time, dutyRows);
        }
        return fieldRows.finish(dutyRows.finish());
    }

    private static DemoExemption storm(FieldCalendar calendar, DemoTime time) {
        var day = calendar.stormyDay();
        return DemoExemption.weather(
                calendar.stormyTown(), DemoId.EXEMPTION.of(0), time.at(day, STORM_FROM), time.at(day, STORM_TO));
    }

    private void judge(LocalDate day, List<FieldDay> worked, DemoTime time, DutyRows rows) throws SQLException {
        var judged = duty.judge(day, worked.stream().map(FieldDay::done).toList(), time.now()).stream()
                .collect(Collectors.toMap(DutyDayView::workerId, Function.identity()));
        for (var one : worked) {
            var team = one.team();
            var judgement = judged.get(team.fullTime().id().toString());
            if (judgement != null) {
                var random = new SplittableRandom(DemoCounty.SEED * 200L + one.number());
                var appeal = DemoAppeal.about(
                        judgement, team.fullTime().name(), DemoId.APPEAL.of(one.number()), time.now(), random);
                rows.add(judgement, appeal.orElse(null), team.grid().townName() + "综合信息指挥室");
            }
        }
    }
}
