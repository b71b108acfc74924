package io.gridward.workrecord;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.UUID;

import io.gridward.shared.geo.Geodesy;
import io.gridward.shared.geo.Position;

/**
 * Whether a note is another one over again (DOMAIN.md §8: a flag for a human). A long text that comes again is one
 * wherever and whenever it does; a short one, such as "all quiet", is honest on every round and counts as one only when it
 * comes again soon and near. Notes of different kinds are never the same.
 */
final class TextDuplicates {

    /** A note with a text. */
    record Note(UUID id, WorkRecordKind kind, Shingles text, Position place, Instant at) {}

    private final RecordConfig.Similar settings;

    TextDuplicates(RecordConfig.Similar settings) {
        this.settings = settings;
    }

    /** The note that the new one repeats: the most similar, the smallest id among equals. */
    Optional<UUID> original(Note fresh, Collection<Note> known) {
        return known.stream()
                .filter(note -> repeats(fresh, note))
                .max(Comparator.<Note>comparingDouble(note -> fresh.text().resemblance(note.text()))
                        .thenComparing(note -> note.id().toString(), Comparator.reverseOrder()))
                .map(Note::id);
    }

    private boolean repeats(Note fresh, Note known) {
        return fresh.kind() == known.kind()
                && fresh.text().resemblance(known.text()) >= settings.resemblance()
                && (fresh.text().length() >= settings.ownLength() || isSoonAndNear(fresh, known));
    }

    private boolean isSoonAndNear(Note fresh, Note known) {
        return Duration.between(fresh.at(), known.at()).abs().compareTo(settings.soon()) <= 0
                && Geodesy.distance(fresh.place(), known.place()) <= settings.metres();
    }
}
