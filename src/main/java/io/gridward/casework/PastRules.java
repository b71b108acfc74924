package io.gridward.casework;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;
import io.gridward.shared.problem.ProblemKind;

/** What must hold of all that is told of the past of a case. */
final class PastRules {

    /** In these nothing has come of it yet. */
    private static final Set<CaseState> WITHOUT_OUTCOME =
            EnumSet.of(CaseState.REPORTED, CaseState.ACCEPTED, CaseState.DISPATCHED, CaseState.IN_PROGRESS);

    private final ReportCase report;
    private final CasePast past;
    private final Set<PastStage> route;

    PastRules(ReportCase report, CasePast past, Set<PastStage> route) {
        this.report = report;
        this.past = past;
        this.route = route;
    }

    /**
     * Something that may be told.
     *
     * @param told null where it is not
     * @param fits whether a case that went this way has it
     * @param needed whether it must be told
     */
    private record Fact(String field, @Nullable Object told, boolean fits, boolean needed) {}

    /** @throws Problem CASE_PAST_CONTRADICTORY, CASE_PAST_INCOMPLETE, CASE_PAST_IN_FUTURE, CASE_PAST_OUT_OF_ORDER */
    void require(CaseLevel begun, Instant now) {
        var facts = facts(begun);
        refuse(
                CaseProblem.CASE_PAST_CONTRADICTORY,
                facts.stream()
                        .filter(fact -> fact.told() != null && !fact.fits())
                        .map(Fact::field)
                        .toList());
        refuse(
                CaseProblem.CASE_PAST_INCOMPLETE,
                facts.stream()
                        .filter(fact -> fact.told() == null && fact.needed())
                        .map(Fact::field)
                        .toList());
        var times = times();
        refuse(
                CaseProblem.CASE_PAST_IN_FUTURE,
                times.entrySet().stream()
                        .filter(time -> time.getValue().isAfter(now))
                        .map(Map.Entry::getKey)
                        .toList());
        refuse(CaseProblem.CASE_PAST_OUT_OF_ORDER, outOfOrder(times));
    }

    private void refuse(ProblemKind kind, List<String> fields) {
        if (!fields.isEmpty()) {
            throw Problem.of(kind).with("state", past.state().name()).with("columns", String.join(", ", fields));
        }
    }

    private List<Fact> facts(CaseLevel begun) {
        boolean dispatched = route.contains(PastStage.DISPATCHED);
        boolean suspended = route.contains(PastStage.SUSPENDED);
        boolean merged = past.state() == CaseState.MERGED;
        boolean closed = past.state() == CaseState.CLOSED;
        var facts = new ArrayList<Fact>();
        for (var stage : PastStage.values()) {
            facts.add(new Fact(stage.field(), stage.toldBy(past), route.contains(stage), isNeeded(stage)));
        }
        facts.add(new Fact("department", past.department(), dispatched, dispatched));
        facts.add(new Fact("level", past.level(), isReached(begun), false));
        facts.add(new Fact("suspensionReason", past.suspensionReason(), suspended, false));
        facts.add(new Fact("reviewOn", past.reviewOn(), suspended, past.state() == CaseState.SUSPENDED));
        facts.add(new Fact("satisfaction", past.satisfaction(), closed && !past.isSelfHandled(), false));
        facts.add(new Fact("outcome", past.outcome(), !WITHOUT_OUTCOME.contains(past.state()), false));
        facts.add(new Fact("mergedInto", past.mergedInto(), merged, merged));
        facts.add(new Fact("selfHandled", past.isSelfHandled() ? true : null, closed, false));
        return facts;
    }

    /** The last is known, and so is a suspension as a whole: it is counted in no limit. */
    private boolean isNeeded(PastStage stage) {
        boolean last =
                route.stream().reduce((one, next) -> next).filter(stage::equals).isPresent();
        boolean spanOfSuspension = stage == PastStage.SUSPENDED || stage == PastStage.RESUMED;
        return last || spanOfSuspension && route.contains(stage);
    }

    /** Only who has been accepted is raised, and nobody is lowered. */
    private boolean isReached(CaseLevel begun) {
        return past.level() == null
                || past.level() == begun
                || past.level().compareTo(begun) > 0 && route.contains(PastStage.ACCEPTED);
    }

    /** What is told, in the order in which it must have been. */
    private Map<String, Instant> times() {
        var times = new LinkedHashMap<String, Instant>();
        if (report.occurredAt() != null) {
            times.put("occurredAt", report.occurredAt());
        }
        times.put("reportedAt", past.reportedAt());
        for (var stage : PastStage.values()) {
            var told = stage.toldBy(past);
            if (told != null) {
                times.put(stage.field(), told);
            }
        }
        return times;
    }

    private static List<String> outOfOrder(Map<String, Instant> times) {
        var misplaced = new ArrayList<String>();
        Instant last = Instant.MIN;
        for (var time : times.entrySet()) {
            if (time.getValue().isBefore(last)) {
                misplaced.add(time.getKey());
            } else {
                last = time.getValue();
            }
        }
        return misplaced;
    }
}
