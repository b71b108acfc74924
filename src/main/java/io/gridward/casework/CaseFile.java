package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;
import io.gridward.shared.access.Caller;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** A case. (The word itself is reserved in Java and SQL.) It moves only by {@link #act}, as the life cycle says. */
@Entity
@SuppressWarnings("UnusedVariable") // some columns are read by queries only
class CaseFile {

    private static final int COUNTY_DIGITS = 6;

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
    private @Nullable UUID departmentId;

    /** As it was called when it got the case. */
    private @Nullable String department;

    @Enumerated(EnumType.STRING)
    private CaseState state;

    private boolean open;

    @Enumerated(EnumType.STRING)
    private CaseLevel level;

    /** Until when whoever has it must have gone on. */
    private @Nullable Instant dueAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Supervision supervision;

    /** The limit that was set when it was dispatched, if one was. */
    private @Nullable Integer decidedAmount;

    @Enumerated(EnumType.STRING)
    private @Nullable LimitUnit decidedUnit;

    /** What the handler has asked the command room for and has not been answered. */
    @Enumerated(EnumType.STRING)
    private @Nullable HandlerRequest request;

    /** For how much more he asked, in the unit of his limit. */
    private @Nullable Integer requestedAmount;

    /** When what suspended it is looked at again. */
    private @Nullable LocalDate reviewOn;

    private boolean selfHandled;
    private int returns;
    private boolean arbitrated;
    private int extensions;
    private int lastExtension;
    private int reworks;
    private @Nullable UUID verifierId;
    private int callsInVain;

    @Enumerated(EnumType.STRING)
    private @Nullable CallbackOutcome satisfaction;

    private @Nullable UUID mergedInto;
    private int reports;
    private @Nullable Instant closedAt;
    private int stepCount;

    @Version
    private int version;

    protected CaseFile() {}

    /** A case that begins now; {@link #begun} is its first step. */
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
        this.state = CaseLifeCycle.beginning(command.verb()).to();
        this.open = state.isOpen();
        this.level = CaseLevel.of(location.reachCode());
        this.reports = 1;
    }

    /** The step that made the case, to be kept beside it. */
    CaseStep begun(CaseVerb verb, Caller reporter) {
        return begun(CaseMove.of(verb), reporter);
    }

    CaseStep begun(CaseMove move, Caller reporter) {
        return step(CaseLifeCycle.beginning(move.verb()), move, reporter, officeOf(reporter), reportedAt);
    }

    /**
     * Does what the life cycle says.
     *
     * @return the step, to be kept beside the case
     * @throws Problem FORBIDDEN, CASE_TRANSITION_ILLEGAL, CASE_NOTE_REQUIRED
     */
    CaseStep act(CaseMove move, CaseSituation situation) {
        var transition = transition(move.verb(), situation);
        if (transition.noteRequired() && move.note() == null) {
            throw Problem.of(CaseProblem.CASE_NOTE_REQUIRED)
                    .with("verb", move.verb().name());
        }
        String organisation = situation.isHandler() ? department : officeOf(situation.caller());
        return take(transition, move, situation.caller(), organisation, situation.now());
    }

    /** Does what was done once, by whom and under which conditions nobody knows: only the order of the states counts. */
    CaseStep recall(CaseMove move, Caller by, Instant at) {
        return take(CaseLifeCycle.recalled(move.verb(), state), move, by, officeOf(by), at);
    }

    private CaseStep take(
            CaseTransition transition, CaseMove move, Caller by, @Nullable String organisation, Instant at) {
        move.effect().accept(this);
        state = transition.to();
        open = state.isOpen();
        closedAt = state == CaseState.CLOSED ? at : null;
        if (transition.verb() == CaseVerb.REPORT) {
            reportedAt = at;
        }
        if (!open) {
            supervision = null;
        }
        if (state != CaseState.SUSPENDED) {
            reviewOn = null;
        }
        if (state != CaseState.IN_PROGRESS) {
            isAnswered();
        }
        return step(transition, move, by, organisation, at);
    }

    /** @throws Problem FORBIDDEN, CASE_TRANSITION_ILLEGAL */
    CaseTransition transition(CaseVerb verb, CaseSituation situation) {
        return CaseLifeCycle.transition(verb, situation).orElseThrow(() -> illegal(verb, situation));
    }

    private CaseStep step(
            CaseTransition transition, CaseMove move, Caller by, @Nullable String organisation, Instant at) {
        stepCount++;
        return new CaseStep(id, stepCount, transition, move, by, organisation, department, at);
    }

    /** The code of the area or grid he answers for; whoever answers for everything does so for the county of the case. */
    private @Nullable String officeOf(Caller by) {
        if (by.id() == null) {
            return null;
        }
        return by.reach().isEverything()
                ? location.reachCode().substring(0, COUNTY_DIGITS)
                : by.reach().commonCode();
    }

    private Problem illegal(CaseVerb verb, CaseSituation situation) {
        if (!isWithinReach(situation.caller())) {
            // Seen because he reported it, but not his to handle.
            return Problem.of(CommonProblem.FORBIDDEN);
        }
        return Problem.of(CaseProblem.CASE_TRANSITION_ILLEGAL)
                .with("state", state.name())
                .with("allowedVerbs", names(CaseLifeCycle.allowed(situation)))
                .with("unmet", names(CaseLifeCycle.unmet(verb, situation)));
    }

    private static List<String> names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).toList();
    }

    // What moves change besides the state.

    /** @param limit null for what category and level say */
    void isGivenTo(DepartmentView newDepartment, @Nullable TimeLimit limit) {
        departmentId = UUID.fromString(newDepartment.id());
        department = newDepartment.name();
        decidedAmount = limit == null ? null : limit.amount();
        decidedUnit = limit == null ? null : limit.unit();
    }

    /** For good: whoever gets it now cannot ask to return it. */
    void isArbitratedTo(DepartmentView newDepartment, @Nullable TimeLimit limit) {
        isGivenTo(newDepartment, limit);
        arbitrated = true;
    }

    void isReturned() {
        returns++;
    }

    void isSelfHandledByReporter() {
        selfHandled = true;
    }

    /** The county is asked for nothing: the life cycle lets nobody raise what is at the top. */
    void isRaised() {
        level = level.above().orElse(level);
        isFreed();
    }

    /** It is to be given to somebody again. */
    private void isFreed() {
        departmentId = null;
        department = null;
        arbitrated = false;
        returns = 0;
    }

    void isAskedFor(HandlerRequest what, @Nullable Integer amount) {
        request = what;
        requestedAmount = amount;
    }

    void isAnswered() {
        request = null;
        requestedAmount = null;
    }

    /** By what was asked for. */
    void isExtended() {
        extensions++;
        lastExtension = requestedAmount == null ? 0 : requestedAmount;
        isAnswered();
    }

    void isSuspendedUntil(LocalDate review) {
        reviewOn = review;
    }

    void isToBeVerifiedBy(@Nullable UUID worker) {
        verifierId = worker;
    }

    void isReworked() {
        reworks++;
        satisfaction = null;
        callsInVain = 0;
        verifierId = null;
    }

    void isCalledBack(CallbackOutcome outcome) {
        if (outcome == CallbackOutcome.UNREACHABLE) {
            callsInVain++;
        }
        satisfaction = outcome;
    }

    void isMergedInto(CaseFile other) {
        mergedInto = other.id;
        other.reports += reports;
    }

    void isJoined() {
        reports++;
    }

    void isReopened() {
        isFreed();
        extensions = 0;
        reworks = 0;
        satisfaction = null;
        callsInVain = 0;
        verifierId = null;
    }

    void isSupervised(@Nullable Supervision as) {
        supervision = as;
    }

    void isDue(@Nullable Instant at) {
        dueAt = at;
    }

    /** Whoever lives here and complained can be called; a worker who found something, or a sensor, need not be. */
    boolean isToBeCalled() {
        boolean someone = source == CaseSource.RESIDENT || source == CaseSource.HOTLINE_12345;
        boolean answered = satisfaction != null && satisfaction != CallbackOutcome.UNREACHABLE;
        return someone && !answered && callsInVain < CaseCondition.Limits.CALLS;
    }

    /** @param own the departments he belongs to */
    boolean isHandledBy(Caller caller, Set<UUID> own) {
        return selfHandled
                ? caller.id() != null && caller.id().equals(reportedBy)
                : departmentId != null && own.contains(departmentId);
    }

    /** Nobody was reached, as often as it is tried. */
    boolean isUnreachable() {
        return callsInVain >= CaseCondition.Limits.CALLS;
    }

    /** The code of the area whose command room it is with. */
    String levelArea() {
        return level.areaAround(location.reachCode());
    }

    /** The same one level up; above the county it takes reach over everything. */
    String superiorArea() {
        return level.above()
                .map(above -> above.areaAround(location.reachCode()))
                .orElse("");
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

    /** One sees what is within reach, and what one has reported oneself; a draft is seen by its author only. */
    boolean isVisible(Caller caller) {
        boolean own = caller.id() != null && caller.id().equals(reportedBy);
        return own || state != CaseState.DRAFT && isWithinReach(caller);
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
    UUID departmentId() {
        return departmentId;
    }

    @Nullable
    String department() {
        return department;
    }

    CaseState state() {
        return state;
    }

    CaseLevel level() {
        return level;
    }

    @Nullable
    Instant dueAt() {
        return dueAt;
    }

    @Nullable
    Supervision supervision() {
        return supervision;
    }

    @Nullable
    HandlerRequest request() {
        return request;
    }

    @Nullable
    Integer requestedAmount() {
        return requestedAmount;
    }

    Optional<TimeLimit> decidedLimit() {
        return decidedAmount == null || decidedUnit == null
                ? Optional.empty()
                : Optional.of(new TimeLimit(decidedAmount, decidedUnit));
    }

    @Nullable
    LocalDate reviewOn() {
        return reviewOn;
    }

    boolean isSelfHandled() {
        return selfHandled;
    }

    int returns() {
        return returns;
    }

    boolean isArbitrated() {
        return arbitrated;
    }

    int extensions() {
        return extensions;
    }

    int lastExtension() {
        return lastExtension;
    }

    int reworks() {
        return reworks;
    }

    @Nullable
    UUID verifierId() {
        return verifierId;
    }

    int callsInVain() {
        return callsInVain;
    }

    @Nullable
    CallbackOutcome satisfaction() {
        return satisfaction;
    }

    @Nullable
    UUID mergedInto() {
        return mergedInto;
    }

    int reports() {
        return reports;
    }

    @Nullable
    Instant closedAt() {
        return closedAt;
    }

    int stepCount() {
        return stepCount;
    }

    int version() {
        return version;
    }
}
