package io.gridward.casework;

import java.util.List;

import org.jspecify.annotations.Nullable;

/** What is stored of a case of the past: for each table its columns, and their values in the same order. */
final class PastCaseRows {

    static final String FILE = "id, number, category_id, category_code, text, given_longitude, given_latitude,"
            + " given_datum, accuracy_metres, longitude, latitude, occurred_at, reported_at, grid_code, area_code,"
            + " reach_code, source, reported_by, reported_by_name, worker_id, department_id, department, state, open,"
            + " level, due_at, supervision, request, requested_amount, review_on, self_handled, returns, arbitrated,"
            + " extensions, last_extension, reworks, verifier_id, calls_in_vain, satisfaction, merged_into, reports,"
            + " closed_at, step_count, version";
    static final String STEP = "case_id, seq, verb, actor_id, actor_worker_id, actor_name, organisation, department,"
            + " from_state, to_state, at, reason, note";
    static final String CLOCK = "case_id, kind, run, reach_code, category_code, department_id, department,"
            + " started_at, amount, unit, extended, paused_from, paused_to, stopped_at, outcome, due_at, rung,"
            + " next_alarm_at, stale";

    private PastCaseRows() {}

    static @Nullable Object[] file(PastCase past) {
        var file = past.file();
        var location = file.location();
        return new @Nullable Object[] {
            file.id(),
            file.number(),
            file.categoryId(),
            file.categoryCode(),
            file.text(),
            location.given().longitude(),
            location.given().latitude(),
            location.given().datum(),
            location.accuracyMetres(),
            location.wgs84().longitude(),
            location.wgs84().latitude(),
            file.occurredAt(),
            file.reportedAt(),
            location.gridCode(),
            location.areaCode(),
            location.reachCode(),
            file.source(),
            file.reportedBy(),
            file.reportedByName(),
            file.workerId(),
            file.departmentId(),
            file.department(),
            file.state(),
            file.state().isOpen(),
            file.level(),
            file.dueAt(),
            file.supervision(),
            file.request(),
            file.requestedAmount(),
            file.reviewOn(),
            file.isSelfHandled(),
            file.returns(),
            file.isArbitrated(),
            file.extensions(),
            file.lastExtension(),
            file.reworks(),
            file.verifierId(),
            file.callsInVain(),
            file.satisfaction(),
            file.mergedInto(),
            file.reports(),
            file.closedAt(),
            file.stepCount(),
            // The first step makes version 0, and every step after it one more.
            file.stepCount() - 1
        };
    }

    static List<@Nullable Object[]> steps(PastCase past) {
        return past.steps().stream().map(PastCaseRows::step).toList();
    }

    private static @Nullable Object[] step(CaseStep step) {
        return new @Nullable Object[] {
            step.caseId(),
            step.seq(),
            step.verb(),
            step.actorId(),
            step.actorWorkerId(),
            step.actorName(),
            step.organisation(),
            step.department(),
            step.fromState(),
            step.toState(),
            step.at(),
            step.reason(),
            step.note()
        };
    }

    static List<@Nullable Object[]> clocks(PastCase past) {
        return past.clocks().stream().map(PastCaseRows::clock).toList();
    }

    private static @Nullable Object[] clock(CaseClock clock) {
        return new @Nullable Object[] {
            clock.caseId(),
            clock.kind(),
            clock.run(),
            clock.reachCode(),
            clock.categoryCode(),
            clock.departmentId(),
            clock.department(),
            clock.startedAt(),
            clock.amount(),
            clock.unit(),
            clock.extended(),
            clock.pausedFrom(),
            clock.pausedTo(),
            clock.stoppedAt(),
            clock.outcome(),
            clock.dueAt(),
            clock.rung(),
            clock.nextAlarmAt(),
            // The calendar is that of the moment.
            false
        };
    }
}
