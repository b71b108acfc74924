package io.gridward.casework;

import java.time.Instant;
import java.util.UUID;

/** A case has been given to a department: its clocks start here. */
public record CaseDispatched(UUID caseId, String number, String department, Instant at) {}
