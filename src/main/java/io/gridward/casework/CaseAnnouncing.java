package io.gridward.casework;

import java.util.Objects;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;

/** Tells other capabilities what they wait for, within the transaction. */
@ApplicationScoped
class CaseAnnouncing {

    private final Event<Object> events;

    CaseAnnouncing(Event<Object> events) {
        this.events = events;
    }

    void announce(CaseFile file, CaseStep step) {
        String grid = file.location().gridCode();
        switch (step.verb()) {
            case REPORT, SELF_HANDLE ->
                events.fire(new CaseReported(
                        file.id(), file.number(), grid, file.workerId(), file.occurredAt(), file.reportedAt()));
            case DISPATCH, ARBITRATE -> {
                // Dispatching is naming the department.
                String department = Objects.requireNonNull(file.department());
                events.fire(new CaseDispatched(file.id(), file.number(), department, step.at()));
            }
            case CLOSE -> events.fire(new CaseClosed(file.id(), file.number(), grid, step.at()));
            case REJECT ->
                events.fire(new CaseRejected(file.id(), file.number(), file.workerId(), file.occurredAt(), step.at()));
            default -> {
                // Nobody waits for the others.
            }
        }
    }
}
