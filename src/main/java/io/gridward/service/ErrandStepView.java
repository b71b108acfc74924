package io.gridward.service;

import java.time.Instant;
import java.time.LocalDate;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.person.Disclosure;
import io.gridward.shared.person.Personal;

/**
 * A step as others see it.
 *
 * @param from null for the first step
 * @param agreedOn the day agreed by this step
 * @param means how the resident said whether he is content
 */
@Name("ErrandStep")
@Description("What was done to an errand")
public record ErrandStepView(
        @NonNull int seq,
        @NonNull ErrandVerb verb,
        @Id @Nullable String actorId,
        @Personal(Disclosure.OPEN) @NonNull String actorName,
        @Nullable ErrandState from,
        @NonNull ErrandState to,
        @NonNull Instant at,
        @Nullable String note,
        @Nullable LocalDate agreedOn,
        @Nullable ErrandMeans means) {}
