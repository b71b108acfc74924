package io.gridward.workrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;

import io.gridward.shared.problem.Judged;
import io.gridward.shared.problem.Problems;
import io.gridward.shared.time.Ids;
import io.gridward.shared.time.Time;
import io.gridward.staffing.Postings;

/** Reads in a constant number of statements all that the records of one upload are compared with. */
@ApplicationScoped
class Takings {

    private final WorkRecords records;
    private final Postings postings;
    private final OwnGrids grids;
    private final Validator validator;
    private final Problems problems;
    private final RecordConfig config;
    private final Ids ids;
    private final Time time;

    Takings(
            WorkRecords records,
            Postings postings,
            OwnGrids grids,
            Validator validator,
            Problems problems,
            RecordConfig config,
            Ids ids,
            Time time) {
        this.records = records;
        this.postings = postings;
        this.grids = grids;
        this.validator = validator;
        this.problems = problems;
        this.config = config;
        this.ids = ids;
        this.time = time;
    }

    Taking begin(Filer by, List<Judged<FileRecord>> items) {
        var commands = Judged.allAccepted(items);
        var now = time.now();
        var rules = new RecordRules(
                validator,
                problems,
                time.startOf(time.today().minus(config.acceptedFor())),
                now.plus(config.clockAhead()));
        Map<UUID, WorkRecord> known =
                records
                        .byIds(commands.stream()
                                .map(FileRecord::id)
                                .filter(Objects::nonNull)
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(WorkRecord::id, Function.identity()));
        var times = commands.stream()
                .map(command -> WorkRecord.occurredAt(command, now))
                .filter(rules::isPlausible)
                .sorted()
                .toList();
        if (times.isEmpty()) {
            times = Collections.singletonList(now);
        }
        return taking(by, now, rules, known, times.get(0), times.get(times.size() - 1));
    }

    private Taking taking(
            Filer by, Instant now, RecordRules rules, Map<UUID, WorkRecord> known, Instant from, Instant to) {
        UUID worker = by.workerId();
        var window = config.burst().window();
        var within = config.similar().within();
        // The last of the times is one of them, too.
        var held = postings.ofWorker(worker, from, to.plusNanos(1000));
        return new Taking(
                by,
                now,
                rules,
                ids,
                known,
                (place, at) -> grids.locate(place, at, held),
                new TextDuplicates(config.similar()),
                new ArrayList<>(records.notes(worker, from.minus(within), to.plus(within))),
                records.between(worker, from.minus(window), to.plus(window)));
    }
}
