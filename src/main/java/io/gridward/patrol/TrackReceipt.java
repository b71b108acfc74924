package io.gridward.patrol;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * What became of the points of an upload; the numbers add up to its points.
 *
 * @param taken new and kept
 * @param duplicate kept before, or twice in this upload
 * @param offDuty outside the duty hours and therefore not kept
 * @param refused those that cannot be, in order
 */
@RegisterForReflection
public record TrackReceipt(int taken, int duplicate, int offDuty, List<RefusedPoint> refused) {

    /** @param index of the point in the upload, from 0 */
    @RegisterForReflection
    public record RefusedPoint(int index, TrackRefusal code) {}
}
