package io.gridward.demo;

import java.time.Instant;
import java.util.UUID;

import io.gridward.shared.geo.Position;
import io.gridward.workrecord.Bursts;

/** A work record of the demo, made in the worker's own grid. */
record DemoRecord(UUID id, DemoNote note, Position place, double accuracyMetres, Instant occurredAt) {

    Bursts.Made made() {
        return new Bursts.Made(id, occurredAt, place.longitude(), place.latitude());
    }
}
