package io.gridward.casework;

import java.time.Instant;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.Problem;

/** A case. (The word itself is reserved in Java and SQL.) It moves only by {@link #act}, as the life cycle says. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class CaseFile {

    @Id
    private UUID id;

    private String number;
    private UUID categoryId;
    private String categoryCode;
    private String text;

    @Embedded
    private CaseLocation location;

    private Instant occurredAt;
    private Instant reportedAt;

    @Enumerated(EnumType.STRING)
    private CaseSource source;

    private @Nullable UUID reportedBy;
    private String reportedByName;
    private @Nullable UUID workerId;
    private @Nullable String department;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private boolean open;
    private @Nullable Instant closedAt;
    private int stepCount;

    @Version
    private int version;

    protected CaseFile() {}

    /** A case just reported; {@link #reported} is its first step. */
    CaseFile(
            UUID id,
            String number,
            CaseCategory category,
            ReportCase command,
            CaseLocation location,
            Caller reporter,
            Instant now) {
        this.id = id;
        this.number = number;
        this.categoryId = category.id();
        this.categoryCode = category.code();
        this.text = command.text();
        this.location = location;
        this.occurredAt = occurredAt(command, now);
        this.reportedAt = now;
        this.source = source(command, reporter);
        this.reportedBy = reporter.id();
        this.reportedByName = reporter.name();
        this.workerId = reporter.workerId();
        this.state = CaseLifeCycle.REPORT.to();
        this.open = state.isOpen();
    }

    /** The step that made the case, to be kept beside it. */
    CaseStep reported(Caller reporter) {
        return step(CaseLifeCycle.REPORT, reporter, reportedAt, null);
    }

    /**
     * Does what the life cycle says.
     *
     * @param newDepartment who handles the case from now on; null when that does not change
     * @return the step, to be kept beside the case
     * @throws Problem CASE_TRANSITION_ILLEGAL, CASE_NOTE_REQUIRED
     */
    CaseStep act(CaseVerb verb, @Nullable String newDepartment, @Nullable String note, Caller by, Instant at) {
        var transition = CaseLifeCycle.transition(state, verb, by).orElseThrow(() -> illegal(by));
        String word = note == null || note.isBlank() ? null : note;
        if (transition.noteRequired() && word == null) {
            throw Problem.of(CaseProblem.CASE_NOTE_REQUIRED).with("verb", verb.name());
        }
        if (newDepartment != null) {
            department = newDepartment;
        }
        state = transition.to();
        open = state.isOpen();
        closedAt = state == CaseState.CLOSED ? at : null;
        return step(transition, by, at, word);
    }

    private CaseStep step(CaseTransition transition, Caller by, Instant at, @Nullable String note) {
        stepCount++;
        return new CaseStep(id, stepCount, transition, by, department, at, note);
    }

    private Problem illegal(Caller by) {
        return Problem.of(CaseProblem.CASE_TRANSITION_ILLEGAL)
                .with("state", state.name())
                .with(
                        "allowedVerbs",
                        CaseLifeCycle.allowed(state, by).stream()
                                .map(Enum::name)
                                .toList());
    }

    /** True when the report is this case over again: a phone that got no answer sends twice. */
    boolean isReportedBy(Caller reporter, ReportCase command) {
        return Objects.equals(reportedBy, reporter.id())
                && categoryCode.equals(command.categoryCode())
                && text.equals(command.text())
                && location.isAsGiven(command.place())
                && occurredAt.equals(occurredAt(command, reportedAt))
                && source == source(command, reporter);
    }

    boolean isWithinReach(Caller caller) {
        return caller.reach().covers(location.reachCode());
    }

    /** One sees what is within reach, and what one has reported oneself. */
    boolean isVisible(Caller caller) {
        return isWithinReach(caller) || caller.id() != null && caller.id().equals(reportedBy);
    }

    /** In microseconds, as the database keeps it. */
    private static Instant occurredAt(ReportCase command, Instant reportedAt) {
        return command.occurredAt() == null
                ? reportedAt
                : command.occurredAt().truncatedTo(java.time.temporal.ChronoUnit.MICROS);
    }

    private static CaseSource source(ReportCase command, Caller reporter) {
        return command.source() == null ? CaseSource.of(reporter) : command.source();
    }

    UUID id() {
        return id;
    }

    String number() {
        return number;
    }

    UUID categoryId() {
        return categoryId;
    }

    String categoryCode() {
        return categoryCode;
    }

    String text() {
        return text;
    }

    CaseLocation location() {
        return location;
    }

    Instant occurredAt() {
        return occurredAt;
    }

    Instant reportedAt() {
        return reportedAt;
    }

    CaseSource source() {
        return source;
    }

    @Nullable
    UUID reportedBy() {
        return reportedBy;
    }

    String reportedByName() {
        return reportedByName;
    }

    @Nullable
    UUID workerId() {
        return workerId;
    }

    @Nullable
    String department() {
        return department;
    }

    CaseState state() {
        return state;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    int version() {
        return version;
    }
}
