package io.gridward.patrol;

import java.time.Instant;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A place as the telephone tells it. Kept to the millisecond, a ten-millionth of a degree (1 cm), a decimetre and a
 * centimetre a second.
 *
 * @param time by the telephone's clock; a point without one is refused, the others are not
 * @param accuracy metres
 * @param speed metres a second; negative as some telephones tell it means unknown
 * @param steps counted since the point before
 */
public record TrackFix(
        @Schema(description = "By the telephone's clock; a point without one is refused by itself") @Nullable
        Instant time,

        @NotNull Double longitude,
        @NotNull Double latitude,

        @Schema(description = "Metres; a negative one is refused") @Nullable
        Double accuracy,

        @Schema(description = "Metres a second; negative means unknown") @Nullable
        Double speed,

        @Schema(description = "Steps since the point before") @Nullable
        Integer steps) {}
