package io.gridward.intake;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * Whom to call about a case.
 *
 * @param reportId what he has reported
 */
public record CaseContactView(
        @NonNull @Id String reportId,
        @Personal(Disclosure.OPEN) @Nullable String contactName,
        @Personal(Disclosure.OPEN) @NonNull String contactPhone,
        @NonNull Instant receivedAt) {}
