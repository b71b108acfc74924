package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.geo.Position;

/**
 * Whether a note is another one over again (DOMAIN.md §8: a flag for a human). A long text that comes again is one
 * wherever and whenever it does; a short one, such as "all quiet", is honest on every round and counts as one only when it
 * comes again soon and near. Notes of different kinds are never the same. Of two the later one is the repetition, whichever
 * arrived first: a telephone that was offline in the morning sends the morning in the evening.
 */
final class TextDuplicates {

    /** A note with a text. */
    record Note(UUID id, WorkRecordKind kind, Shingles text, Position place, Instant at) {}

    private final RecordConfig.Similar settings;

    TextDuplicates(RecordConfig.Similar settings) {
        this.settings = settings;
    }

    /** The note, no later, that the new one repeats: the most similar, the smallest id among equals. */
    Optional<UUID> original(Note fresh, Collection<Note> known) {
        return known.stream()
                .filter(note -> !note.at().isAfter(fresh.at()) && repeats(fresh, note))
                .max(Comparator.<Note>comparingDouble(note -> fresh.text().resemblance(note.text()))
                        .thenComparing(note -> note.id().toString(), Comparator.reverseOrder()))
                .map(Note::id);
    }

    /** The later notes that repeat the new one. */
    List<UUID> repetitions(Note fresh, Collection<Note> known) {
        return known.stream()
                .filter(note -> note.at().isAfter(fresh.at()) && repeats(note, fresh))
                .map(Note::id)
                .toList();
    }

    private boolean repeats(Note later, Note earlier) {
        return later.kind() == earlier.kind()
                && later.text().resemblance(earlier.text()) >= settings.resemblance()
                && (later.text().length() >= settings.ownLength() || isSoonAndNear(later, earlier));
    }

    private boolean isSoonAndNear(Note later, Note earlier) {
        return Duration.between(earlier.at(), later.at()).compareTo(settings.soon()) <= 0
                && Geodesy.distance(later.place(), earlier.place()) <= settings.metres();
    }
}
