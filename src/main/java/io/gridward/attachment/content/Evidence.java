package io.gridward.attachment.content;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;

import org.jspecify.annotations.Nullable;

/**
 * What the camera wrote into the photo. Nobody vouches for it; it is kept to be compared.
 *
 * @param takenAt by the camera's clock
 * @param offset of that clock, where the camera tells it
 * @param longitude degrees, and so the latitude; both or neither
 */
public record Evidence(
        @Nullable LocalDateTime takenAt,
        @Nullable ZoneOffset offset,
        @Nullable Double longitude,
        @Nullable Double latitude) {

    static final Evidence NONE = new Evidence(null, null, null, null);

    /** @param zone of a camera that does not tell it */
    public @Nullable Instant instant(ZoneId zone) {
        return takenAt == null
                ? null
                : takenAt.atZone(offset == null ? zone : offset).toInstant();
    }
}
