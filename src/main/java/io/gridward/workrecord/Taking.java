package io.gridward.workrecord;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.time.Ids;

/** One upload of one worker, taken record by record: each is compared with what was there and with those before it. */
final class Taking {

    /** @param created false when it was there before */
    record Taken(WorkRecord kept, boolean created) {}

    private final Filer by;
    private final Instant now;
    private final RecordRules rules;
    private final Ids ids;
    private final Map<UUID, WorkRecord> known;
    private final BiFunction<RecordedPlace, Instant, RecordLocation> locator;
    private final TextDuplicates duplicates;
    private final List<TextDuplicates.Note> notes;
    private final List<WorkRecord> neighbours;
    private final List<WorkRecord> fresh = new ArrayList<>();
    private final Map<UUID, UUID> repetitions = new HashMap<>();

    /**
     * @param known records that have an id of the upload, by it
     * @param notes earlier texts, to which those of the upload are added
     * @param neighbours earlier records so near in time that they may be in a burst with those of the upload
     */
    Taking(
            Filer by,
            Instant now,
            RecordRules rules,
            Ids ids,
            Map<UUID, WorkRecord> known,
            BiFunction<RecordedPlace, Instant, RecordLocation> locator,
            TextDuplicates duplicates,
            List<TextDuplicates.Note> notes,
            List<WorkRecord> neighbours) {
        this.by = by;
        this.now = now;
        this.rules = rules;
        this.ids = ids;
        this.known = known;
        this.locator = locator;
        this.duplicates = duplicates;
        this.notes = notes;
        this.neighbours = neighbours;
    }

    /** @throws Problem that refuses this record only */
    Taken take(FileRecord command) {
        rules.requireValid(command);
        var there = command.id() == null ? null : known.get(command.id());
        if (there != null) {
            if (!there.isFiledBy(by, command)) {
                throw Problem.of(CommonProblem.ID_TAKEN).with("id", there.id().toString());
            }
            return new Taken(there, false);
        }
        var occurredAt = WorkRecord.occurredAt(command, now);
        rules.requirePlausible(occurredAt);
        var location = locator.apply(command.place(), occurredAt);
        var kept = new WorkRecord(ids.orNext(command.id()), command, occurredAt, location, by, now);
        compareText(kept);
        known.put(kept.id(), kept);
        fresh.add(kept);
        return new Taken(kept, true);
    }

    private void compareText(WorkRecord kept) {
        if (kept.text() != null) {
            var note = new TextDuplicates.Note(
                    kept.id(),
                    kept.kind(),
                    Shingles.of(kept.text()),
                    kept.location().wgs84(),
                    kept.occurredAt());
            duplicates.original(note, notes).ifPresent(kept::resembles);
            duplicates.repetitions(note, notes).forEach(later -> repetitions.putIfAbsent(later, kept.id()));
            notes.add(note);
        }
    }

    /** Those that were not there before, in the order of the upload. */
    List<WorkRecord> fresh() {
        return fresh;
    }

    /** Records that are later than one of these and repeat its text, with the one they repeat. */
    Map<UUID, UUID> repetitions() {
        return repetitions;
    }

    List<WorkRecord> neighbours() {
        return neighbours;
    }
}
