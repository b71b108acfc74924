package io.gridward.intake;

import io.quarkus.runtime.annotations.RegisterForReflection;

/**
 * That somebody looked whom to call, as it is recorded.
 *
 * @param caseId the case at which he looked
 */
@RegisterForReflection
record ContactLook(String caseId) {}
