package io.gridward.casework;

import java.time.Instant;

import org.jspecify.annotations.Nullable;

/**
 * A photo a resident has sent with his report, which is in the store.
 *
 * @param sha256 of the file, in hex
 * @param takenAt by the camera
 * @param takenLongitude by the camera, degrees in WGS-84, and so the latitude
 */
public record ResidentPhoto(
        String mediaType,
        String sha256,
        int bytes,
        int width,
        int height,
        @Nullable Instant takenAt,
        @Nullable Double takenLongitude,
        @Nullable Double takenLatitude,
        Instant receivedAt) {}
