package io.gridward.access;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import io.gridward.access.Cell.Outcome;
import io.gridward.access.Cell.Place;

/** Tries one sample in every cell and tells where the answer is not what the decision says. */
final class Trial {

    private final World world;
    private final Sample sample;
    private final Decision decision;
    private final Verdict verdict;
    private final Map<Place, Subject> shared = new EnumMap<>(Place.class);

    /** Whether an answer is the outcome. */
    interface Verdict {
        boolean is(Outcome outcome, Sample sample, Subject subject, Answer answer);
    }

    Trial(World world, Sample sample, Decision decision, Verdict verdict) {
        this.world = world;
        this.sample = sample;
        this.decision = decision.needing(sample.scopes());
        this.verdict = verdict;
    }

    /** Cells that answer otherwise. */
    List<String> run() {
        var otherwise = new ArrayList<String>();
        for (Cell cell : Cell.all()) {
            var outcome = cell.expected(decision);
            var subject = subject(cell, outcome);
            var answer = Answer.to(sample.request().apply(subject), cell.token(world, decision));
            if (!verdict.is(outcome, sample, subject, answer)) {
                otherwise.add(cell + " should be " + outcome + " but was " + answer.status() + " " + answer.text());
            }
        }
        return otherwise;
    }

    /** A request that is refused changes nothing, so refused ones share a subject; others may use theirs up. */
    private Subject subject(Cell cell, Outcome outcome) {
        if (outcome == Outcome.PERMITTED && changes()) {
            return sample.subject().apply(world, cell.village(world));
        }
        return shared.computeIfAbsent(cell.place(), place -> sample.subject().apply(world, cell.village(world)));
    }

    private boolean changes() {
        return sample.door().matches("(POST|PUT|PATCH|DELETE) /v1.*|Mutation\\..*");
    }
}
