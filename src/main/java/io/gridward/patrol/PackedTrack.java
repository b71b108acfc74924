package io.gridward.patrol;

import java.util.List;
import java.util.Objects;

/** Points as the table of tracks keeps them, for whoever brings in a history that no telephone uploads. */
public final class PackedTrack {

    private PackedTrack() {}

    /** @param fixes places on earth in order of time, each with one */
    public static byte[] of(List<TrackFix> fixes) {
        return PackedPoints.pack(fixes.stream()
                .map(fix -> StoredPoint.of(Objects.requireNonNull(fix.time()), fix))
                .toList());
    }
}
