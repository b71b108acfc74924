package io.gridward.casework;

import java.util.UUID;

/** Key of a step: its case and its place in the sequence, from 1 without gaps. */
record CaseStepId(UUID caseId, int seq) {}
