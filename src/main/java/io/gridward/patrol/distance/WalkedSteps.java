package io.gridward.patrol.distance;

import java.time.Instant;

/** Told of every step that counts as walked on duty, in order of time: for who asks more than how far it was. */
@FunctionalInterface
public interface WalkedSteps {

    /** The middle of the step, in WGS-84 degrees and time. */
    void walked(double longitude, double latitude, Instant at, double metres);
}
