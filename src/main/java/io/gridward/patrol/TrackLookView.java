package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;

import io.quarkus.runtime.annotations.RegisterForReflection;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A look at one's own track.
 *
 * @param date the day of the track
 * @param viewerId the account that looked
 */
@RegisterForReflection
public record TrackLookView(
        String id,
        LocalDate date,
        String viewerId,
        @Personal(Disclosure.OPEN) String viewerName,
        Instant lookedAt) {

    static TrackLookView from(TrackLook look) {
        return new TrackLookView(
                look.id().toString(), look.day(), look.viewerId().toString(), look.viewerName(), look.lookedAt());
    }
}
