package io.gridward.casework;

import java.time.Instant;
import java.util.List;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * One run of a clock as others see it.
 *
 * @param department who handles the case, where the clock is his
 * @param amount of the limit, extensions counted, in its unit
 * @param extended how much of that was added later
 * @param pauses that are over
 * @param pausedSince null unless it is paused now
 * @param stoppedAt null while it runs
 * @param outcome null while it runs, and while it may go on
 * @param dueAt null while it is paused, and where the working calendar of the year is unknown
 */
@Name("CaseClock")
@Description("A time limit of a case and what has become of it")
public record CaseClockView(
        @NonNull ClockKind kind,
        @NonNull int run,
        @Nullable String department,
        @NonNull Instant startedAt,
        @NonNull int amount,
        @NonNull LimitUnit unit,
        @NonNull int extended,
        @NonNull List<@NonNull Pause> pauses,
        @Nullable Instant pausedSince,
        @Nullable Instant stoppedAt,
        @Nullable ClockOutcome outcome,
        @Nullable Instant dueAt) {

    /** A span in which it stood still. */
    @Name("CaseClockPause")
    public record Pause(@NonNull Instant from, @NonNull Instant to) {}

    static CaseClockView from(CaseClock clock) {
        var limit = clock.limit();
        return new CaseClockView(
                clock.kind(),
                clock.run(),
                clock.department(),
                clock.startedAt(),
                limit.amount(),
                limit.unit(),
                clock.extended(),
                clock.pauses().stream()
                        .map(pause -> new Pause(pause.from(), pause.to()))
                        .toList(),
                clock.pausedSince(),
                clock.stoppedAt(),
                clock.outcome(),
                clock.dueAt());
    }
}
