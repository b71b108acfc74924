package io.gridward.casework;

import java.io.Serializable;
import java.util.UUID;

record CaseClockId(UUID caseId, ClockKind kind, int run) implements Serializable {}
