package io.gridward.demo;

import java.util.List;
import java.util.Set;
import java.util.UUID;

import org.jspecify.annotations.Nullable;

import io.gridward.duty.PastDuty;

/**
 * A day of one full-time worker of the demo.
 *
 * @param number of the day, among all days of all workers
 * @param account from which the records came
 * @param hasty the ids of records that came too fast at one spot
 */
record FieldDay(
        long number,
        DemoTeam team,
        UUID account,
        @Nullable DemoExemption exemption,
        @Nullable PlacedWalk walk,
        List<DemoRecord> records,
        Set<UUID> hasty,
        PastDuty.Done done) {}
