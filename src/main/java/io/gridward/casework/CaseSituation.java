package io.gridward.casework;

import java.time.Instant;

import io.gridward.shared.access.Caller;

/**
 * A case as it stands before someone who wants to act on it.
 *
 * @param isHandler whether he belongs to the department that handles it
 * @param hasHandled whether he has ever signed for it, resolved it or settled it himself
 */
record CaseSituation(CaseFile file, Caller caller, boolean isHandler, boolean hasHandled, Instant now) {}
