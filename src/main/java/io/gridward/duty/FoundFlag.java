package io.gridward.duty;

import java.time.Instant;
import java.util.UUID;

/** What was found about a worker's day, before it is known whether it had been found already. */
record FoundFlag(UUID workerId, FlagKind kind, Instant from, Instant to, FlagEvidence evidence) {}
