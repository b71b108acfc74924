package io.gridward.demo;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SplittableRandom;

import io.gridward.staffing.CareerStep;
import io.gridward.staffing.Education;
import io.gridward.staffing.WorkerKind;

import static io.gridward.staffing.Education.BACHELOR;
import static io.gridward.staffing.Education.COLLEGE;
import static io.gridward.staffing.Education.JUNIOR_HIGH;
import static io.gridward.staffing.Education.MASTER_OR_HIGHER;
import static io.gridward.staffing.Education.SENIOR_HIGH;

/** What someone learned and did. Recruits were counter clerks and community guards before (DOMAIN.md §4). */
record WorkingLife(Education education, LocalDate hireDate, List<CareerStep> career) {

    private static final int YEARS_AT_FIRST_JOB = 20;

    /** So that nobody was hired after the first session or case of the demo. */
    private static final int LEAST_DAYS_IN_POST = 400;

    private static final int MOST_DAYS_IN_POST = 7 * 365;

    static WorkingLife invent(
            WorkerKind kind, LocalDate birthDate, DemoGrid grid, LocalDate today, SplittableRandom random) {
        var grownUp = birthDate.plusYears(YEARS_AT_FIRST_JOB);
        var hired = today.minusDays(random.nextInt(LEAST_DAYS_IN_POST, MOST_DAYS_IN_POST));
        if (hired.isBefore(grownUp)) {
            hired = grownUp;
        }
        int draw = random.nextInt(100);
        return new WorkingLife(education(kind, draw), hired, career(kind, grid, grownUp, hired, draw));
    }

    private static Education education(WorkerKind kind, int draw) {
        return switch (kind) {
            case LEADER -> draw < 15 ? SENIOR_HIGH : draw < 60 ? COLLEGE : BACHELOR;
            case FULL_TIME -> draw < 10 ? SENIOR_HIGH : draw < 65 ? COLLEGE : BACHELOR;
            case PART_TIME -> draw < 30 ? JUNIOR_HIGH : draw < 75 ? SENIOR_HIGH : COLLEGE;
            case SUPERVISOR -> draw < 20 ? COLLEGE : draw < 92 ? BACHELOR : MASTER_OR_HIGHER;
        };
    }

    private static List<CareerStep> career(
            WorkerKind kind, DemoGrid grid, LocalDate grownUp, LocalDate hired, int draw) {
        var began = grownUp.plusDays(grownUp.until(hired, ChronoUnit.DAYS) / 2);
        if (!began.isBefore(hired) || kind == WorkerKind.PART_TIME && draw % 3 > 0) {
            return List.of();
        }
        return switch (kind) {
            case LEADER -> List.of(new CareerStep(began, null, grid.areaName(), draw % 2 == 0 ? "委员" : "副主任"));
            case FULL_TIME ->
                List.of(
                        draw % 4 == 0
                                ? new CareerStep(began, hired.minusDays(1), grid.areaName(), "治安协管员")
                                : new CareerStep(began, hired.minusDays(1), grid.townName() + "便民服务中心", "窗口工作人员"));
            case PART_TIME -> List.of(new CareerStep(began, null, grid.areaName(), "楼道长"));
            case SUPERVISOR -> List.of(new CareerStep(began, null, grid.townName(), "科员"));
        };
    }
}
