package io.gridward.casework;

import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** What the system does to a case of itself: because of what was done, or because a clock has rung. */
final class SystemMoves {

    private SystemMoves() {}

    /** What follows at once from how a case stands. */
    static Optional<CaseMove> next(CaseFile file, Sampling sampling) {
        if (file.state() == CaseState.SELF_HANDLED) {
            return Optional.of(CaseMove.of(sampling.takes() ? CaseVerb.SAMPLE : CaseVerb.CLOSE));
        }
        return file.state() == CaseState.CALLBACK && file.isUnreachable()
                ? Optional.of(CaseMove.of(CaseVerb.CLOSE).because(CallbackOutcome.UNREACHABLE))
                : Optional.empty();
    }

    /** @param asked what the alarm asks for; null where the case is signed for instead */
    static Optional<CaseMove> onAlarm(CaseFile file, @Nullable Supervision asked) {
        if (asked == null) {
            return Optional.of(CaseMove.of(CaseVerb.START));
        }
        var given = file.supervision();
        return given == null || given.compareTo(asked) < 0 ? Optional.of(CaseMove.supervise(asked)) : Optional.empty();
    }
}
