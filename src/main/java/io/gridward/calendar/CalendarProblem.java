package io.gridward.calendar;

import jakarta.inject.Singleton;

import io.gridward.shared.problem.Definition;
import io.gridward.shared.problem.ProblemFamily;
import io.gridward.shared.problem.ProblemKind;
import io.gridward.shared.problem.Text;

/** Refusals about the working calendar. */
public enum CalendarProblem implements ProblemKind {
    CALENDAR_YEAR_UNKNOWN(
            409,
            new Text("该年工作日历未录入", "The working calendar of the year is not known"),
            new Text("{year} 年的放假安排尚未录入", "Which days of {year} are off has not been entered"),
            new Text(
                    "按国务院办公厅通知用 PUT /v1/calendar-years/{year} 录入后重试",
                    "Enter the State Council's list with PUT /v1/calendar-years/{year}, then try again")),
    CALENDAR_DAYS_INVALID(
            422,
            new Text("放假安排有误", "The list of days is not valid"),
            new Text(
                    "部分日期不能列入 {year} 年：不属于该年、重复，或调休上班日不在周末",
                    "Some days cannot be in the list of {year}: of another year, twice, or a make-up workday not of the weekend"),
            new Text(
                    "逐项核对 errors；元旦前的 12 月可列入，其余日期须在该年内",
                    "Look at errors; but for December before New Year the days must be of the year")),
    CALENDAR_DAY_IN_OTHER_YEAR(
            409,
            new Text("日期已列入另一年", "A day is in the list of another year"),
            new Text("至少一个日期已在相邻年份的安排中", "At least one of the days is in the list of the year before or after"),
            new Text(
                    "每个日期只列入提到它的那份通知；先从另一年删除",
                    "A day is in the list of the notice that names it; take it out of the other year first"));

    private final Definition definition;

    CalendarProblem(int status, Text title, Text detail, Text remedy) {
        this.definition = new Definition(status, title, detail, remedy);
    }

    @Override
    public Definition definition() {
        return definition;
    }

    @Singleton
    static class Family extends ProblemFamily {
        Family() {
            super(new Text("工作日历", "Working calendar"), values());
        }
    }
}
