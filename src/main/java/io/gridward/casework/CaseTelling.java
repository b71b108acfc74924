package io.gridward.casework;

import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.casework.CaseReporters.Reporter;
import io.gridward.department.DepartmentDirectory;
import io.gridward.inbox.Inbox;
import io.gridward.inbox.Letter;
import io.gridward.inbox.MessageKind;

/** Tells those whom it concerns what becomes of a case; never whoever did it. */
@ApplicationScoped
class CaseTelling {

    private final CaseFiles files;
    private final CaseReporters reporters;
    private final DepartmentDirectory departments;
    private final Inbox inbox;

    CaseTelling(CaseFiles files, CaseReporters reporters, DepartmentDirectory departments, Inbox inbox) {
        this.files = files;
        this.reporters = reporters;
        this.departments = departments;
        this.inbox = inbox;
    }

    void tell(CaseFile file, CaseStep step) {
        switch (step.verb()) {
            case MERGE -> {
                // Merging is naming the other case.
                String into = files.findById(Objects.requireNonNull(file.mergedInto()))
                        .number();
                tellReporters(
                        MessageKind.CASE_MERGED,
                        file,
                        step,
                        reporter -> Map.of("number", reporter.number(), "into", into));
            }
            case REJECT -> tellReporters(MessageKind.CASE_REJECTED, file, step);
            case TERMINATE -> tellReporters(MessageKind.CASE_TERMINATED, file, step);
            case CLOSE -> {
                // Who has settled it himself a moment ago knows.
                if (step.fromState() != CaseState.SELF_HANDLED) {
                    tellReporters(MessageKind.CASE_CLOSED, file, step);
                }
            }
            case DISPATCH, ARBITRATE -> tellHandlers(MessageKind.CASE_DISPATCHED, file, step);
            case REWORK -> tellHandlers(MessageKind.CASE_REWORK, file, step);
            default -> {
                // Nobody waits for the others.
            }
        }
    }

    /** Tells the handlers that time runs out, or has. */
    void tell(CaseFile file, CaseClock clock, ClockKind.Alarm alarm) {
        if (clock.kind() == ClockKind.HANDLING) {
            var kind = alarm.isBeforeDue() ? MessageKind.CASE_DUE_SOON : MessageKind.CASE_OVERDUE;
            String dueAt = clock.dueAt() == null ? "-" : inbox.moment(clock.dueAt());
            var parameters = Map.of("number", file.number(), "dueAt", dueAt);
            send(kind, handlers(file), file, "/" + clock.run() + "/" + alarm.percent(), parameters);
        }
    }

    private void tellReporters(MessageKind kind, CaseFile file, CaseStep step) {
        tellReporters(kind, file, step, reporter -> Map.of("number", reporter.number()));
    }

    private void tellReporters(
            MessageKind kind, CaseFile file, CaseStep step, Function<Reporter, Map<String, String>> parameters) {
        inbox.tell(
                kind,
                reporters.of(file.id()).stream()
                        .filter(reporter -> !reporter.account().equals(step.actorId()))
                        .map(reporter -> new Letter(
                                reporter.account(),
                                file.id() + "/" + step.seq(),
                                reporter.caseId(),
                                parameters.apply(reporter)))
                        .toList());
    }

    private void tellHandlers(MessageKind kind, CaseFile file, CaseStep step) {
        var others = handlers(file).stream()
                .filter(account -> !account.equals(step.actorId()))
                .toList();
        String department = Objects.requireNonNullElse(file.department(), "-");
        send(kind, others, file, "/" + step.seq(), Map.of("number", file.number(), "department", department));
    }

    private Collection<UUID> handlers(CaseFile file) {
        UUID self = file.reportedBy();
        if (file.isSelfHandled() && self != null) {
            return Set.of(self);
        }
        return file.departmentId() == null ? Set.of() : departments.members(file.departmentId());
    }

    private void send(
            MessageKind kind, Collection<UUID> accounts, CaseFile file, String when, Map<String, String> parameters) {
        inbox.tell(
                kind,
                accounts.stream()
                        .map(account -> new Letter(account, file.id() + when, file.id(), parameters))
                        .toList());
    }
}
