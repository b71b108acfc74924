package io.gridward.casework;

import java.time.Instant;

/** A step that is told of a case of the past. */
record PastStep(CaseMove move, Instant at) {}
