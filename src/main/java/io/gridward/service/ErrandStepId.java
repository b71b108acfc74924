package io.gridward.service;

import java.util.UUID;

/** Key of a step: its errand and its place in the sequence, from 1 without gaps. */
record ErrandStepId(UUID errandId, int seq) {}
