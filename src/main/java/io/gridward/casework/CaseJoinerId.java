package io.gridward.casework;

import java.io.Serializable;
import java.util.UUID;

/** Which case, and whose account. */
record CaseJoinerId(UUID caseId, UUID accountId) implements Serializable {}
