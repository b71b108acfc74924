package io.gridward.patrol;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;

import org.hibernate.validator.constraints.CodePointLength;

import io.gridward.shared.geo.Datum;

/**
 * A part of a track. Parts may come late, in any order, several times, overlapping and cut differently.
 *
 * @param deviceId the telephone; what two of them tell is kept apart
 * @param sequence number of the part, by the telephone's own count
 * @param datum of all points
 */
public record RecordTrack(
        @NotBlank @CodePointLength(max = 100) String deviceId,
        @NotNull @PositiveOrZero Long sequence,
        @NotNull Datum datum,
        @NotEmpty List<@NotNull @Valid TrackFix> points) {}
