package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;
import java.util.function.Function;

import jakarta.enterprise.context.ApplicationScoped;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.CurrentCaller;
import io.gridward.shared.outbox.Change;
import io.gridward.shared.outbox.Outbox;
import io.gridward.shared.problem.Expected;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Time;

/**
 * The one way in which a case moves, for use cases and jobs: held, judged by the life cycle, its step and its clocks kept,
 * told to others; and what follows by itself is done in the same transaction.
 */
@ApplicationScoped
class CaseActing {

    private final CaseFiles files;
    private final CaseSteps steps;
    private final CaseTimes times;
    private final CaseSituations situations;
    private final Sampling sampling;
    private final CurrentCaller caller;
    private final CaseAnnouncing announcing;
    private final CaseTelling telling;
    private final Outbox outbox;
    private final Time time;

    CaseActing(
            CaseFiles files,
            CaseSteps steps,
            CaseTimes times,
            CaseSituations situations,
            Sampling sampling,
            CurrentCaller caller,
            CaseAnnouncing announcing,
            CaseTelling telling,
            Outbox outbox,
            Time time) {
        this.files = files;
        this.steps = steps;
        this.times = times;
        this.situations = situations;
        this.sampling = sampling;
        this.caller = caller;
        this.announcing = announcing;
        this.telling = telling;
        this.outbox = outbox;
        this.time = time;
    }

    CaseView act(UUID id, @Nullable Integer expectedVersion, CaseMove move) {
        return act(id, expectedVersion, move.verb(), file -> move);
    }

    /** @param move made when the case is held and the verb is allowed: what it looks at stays as it is */
    CaseView act(UUID id, @Nullable Integer expectedVersion, CaseVerb verb, Function<CaseFile, CaseMove> move) {
        var by = caller.get();
        var file = files.locked(by, id).orElseThrow(() -> Problem.notFound("case", id));
        if (expectedVersion != null) {
            Expected.version(expectedVersion, file.version());
        }
        var situation = situations.of(file, by, time.now());
        file.transition(verb, situation);
        return act(move.apply(file), situation);
    }

    /** What the system does of itself to a case that is held. */
    CaseView actBySystem(CaseFile file, CaseMove move, Instant now) {
        return act(move, situations.of(file, Caller.SYSTEM, now));
    }

    private CaseView act(CaseMove move, CaseSituation situation) {
        var file = situation.file();
        var before = CaseView.from(file);
        var step = file.act(move, situation);
        steps.persist(step);
        times.follow(file, step);
        files.flush();
        var after = CaseView.from(file);
        outbox.append(
                Change.changed(move.verb().change(), file.id(), file.location().reachCode(), before, after));
        announcing.announce(file, step);
        telling.tell(file, step);
        return SystemMoves.next(file, sampling)
                .map(then -> actBySystem(file, then, situation.now()))
                .orElse(after);
    }
}
