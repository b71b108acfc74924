package io.gridward.casework;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;

import io.gridward.department.DepartmentView;
import io.gridward.shared.problem.Problem;

/** The steps a case of the past must have taken, by what is told of it: the last state, and when it got how far. */
final class PastCourse {

    private static final String MARK = "历史数据导入";

    private final CasePast past;
    private final CaseLevel begun;
    private final Set<PastStage> route;

    private PastCourse(CasePast past, CaseLevel begun, Set<PastStage> route) {
        this.past = past;
        this.begun = begun;
        this.route = route;
    }

    /**
     * @param begun the level at which it began
     * @throws Problem CASE_PAST_STATE_UNFIT, CASE_PAST_CONTRADICTORY, CASE_PAST_INCOMPLETE, CASE_PAST_IN_FUTURE,
     *     CASE_PAST_OUT_OF_ORDER
     */
    static PastCourse of(ReportCase report, CasePast past, CaseLevel begun, Instant now) {
        var route = PastRoute.of(past);
        new PastRules(report, past, route).require(begun, now);
        return new PastCourse(past, begun, route);
    }

    boolean isDispatched() {
        return route.contains(PastStage.DISPATCHED);
    }

    /** What settles a matter himself, its reporter does before he reports it. */
    CaseMove beginning() {
        return noted(CaseMove.of(past.isSelfHandled() ? CaseVerb.DRAFT : CaseVerb.REPORT));
    }

    /**
     * @param department null where it was never dispatched
     * @param into null where it was not merged
     */
    List<PastStep> steps(@Nullable DepartmentView department, @Nullable CaseFile into) {
        var times = times();
        return route.stream()
                .flatMap(stage -> moves(stage, department, into)
                        .map(move -> new PastStep(noted(move), Objects.requireNonNull(times.get(stage)))))
                .toList();
    }

    private Stream<CaseMove> moves(PastStage stage, @Nullable DepartmentView department, @Nullable CaseFile into) {
        return switch (stage) {
            case ACCEPTED -> accepted();
            case DISPATCHED -> Stream.of(CaseMove.dispatch(Objects.requireNonNull(department)));
            case STARTED -> Stream.of(CaseMove.of(CaseVerb.START));
            case SUSPENDED -> Stream.of(CaseMove.suspend(review(), reason()));
            case RESUMED -> Stream.of(CaseMove.of(CaseVerb.RESUME));
            case RESOLVED -> resolved();
            case VERIFIED -> Stream.of(CaseMove.of(CaseVerb.VERIFY));
            case ENDED -> ended(into);
        };
    }

    private Stream<CaseMove> accepted() {
        var moves = new ArrayList<CaseMove>();
        moves.add(CaseMove.of(CaseVerb.ACCEPT));
        for (var level = begun;
                past.level() != null && level != past.level();
                level = level.above().orElseThrow()) {
            moves.add(CaseMove.escalate());
            moves.add(CaseMove.of(CaseVerb.ACCEPT));
        }
        return moves.stream();
    }

    private Stream<CaseMove> resolved() {
        if (past.isSelfHandled()) {
            return Stream.of(CaseMove.selfHandle());
        }
        var resolved = CaseMove.of(CaseVerb.RESOLVE);
        return past.state() == CaseState.RESOLVED
                ? Stream.of(resolved)
                : Stream.of(resolved, CaseMove.arrangeVerification(null));
    }

    private Stream<CaseMove> ended(@Nullable CaseFile into) {
        return switch (past.state()) {
            case REJECTED -> Stream.of(CaseMove.of(CaseVerb.REJECT));
            case MERGED -> Stream.of(CaseMove.merge(Objects.requireNonNull(into)));
            case TERMINATED -> Stream.of(CaseMove.of(CaseVerb.TERMINATE));
            default ->
                Stream.concat(
                        Stream.ofNullable(past.satisfaction()).map(CaseMove::callBack),
                        Stream.of(CaseMove.of(CaseVerb.CLOSE)));
        };
    }

    private SuspensionReason reason() {
        return past.suspensionReason() == null ? SuspensionReason.OTHER : past.suspensionReason();
    }

    /** Where nobody tells, it is over, and no case keeps the day. */
    private LocalDate review() {
        return past.reviewOn() == null
                ? LocalDate.ofInstant(Objects.requireNonNull(past.suspendedAt()), ZoneOffset.UTC)
                : past.reviewOn();
    }

    /** Each stage has a time: its own, or that of the one before where it begins something, of the one after where it ends. */
    private Map<PastStage, Instant> times() {
        var times = new EnumMap<PastStage, Instant>(PastStage.class);
        var stages = new ArrayList<>(route);
        Instant earlier = past.reportedAt();
        for (var stage : stages) {
            var told = stage.toldBy(past);
            if (told != null || stage.isBeginning()) {
                earlier = told == null ? earlier : told;
                times.put(stage, earlier);
            }
        }
        for (int i = stages.size() - 2; i >= 0; i--) {
            times.putIfAbsent(stages.get(i), Objects.requireNonNull(times.get(stages.get(i + 1))));
        }
        return times;
    }

    private CaseMove noted(CaseMove move) {
        return move.noting(move.verb() == tellsOutcome() && past.outcome() != null ? past.outcome() : mark());
    }

    /** Which step the words about what came of it belong to. */
    private CaseVerb tellsOutcome() {
        if (route.contains(PastStage.RESOLVED)) {
            return past.isSelfHandled() ? CaseVerb.SELF_HANDLE : CaseVerb.RESOLVE;
        }
        return switch (past.state()) {
            case REJECTED -> CaseVerb.REJECT;
            case MERGED -> CaseVerb.MERGE;
            case SUSPENDED -> CaseVerb.SUSPEND;
            default -> CaseVerb.TERMINATE;
        };
    }

    private String mark() {
        String origin = Stream.of(past.system(), past.reference())
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return origin.isEmpty() ? MARK : MARK + "：" + origin;
    }
}
