package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

record KnownClockId(UUID caseId, int run, Instant knownSince) {}
