package io.gridward.duty;

import java.util.List;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

/**
 * What was found, so that anyone can check it; which numbers there are depends on the kind.
 *
 * @param times how often it was found between the beginning and the end; the numbers are those of the first
 * @param otherWorkerIds of those whose tracks the same telephone told, the first ten
 */
@Name("FlagEvidence")
@Description("What was found; the numbers are those of the first time")
@RegisterForReflection
public record FlagEvidence(
        @NonNull String deviceId,
        @NonNull int times,
        @Nullable Double metres,
        @Nullable Double seconds,
        @Nullable Double metresPerSecond,
        @Nullable Double accuracyMetres,
        @Nullable Integer points,
        @Nullable Integer steps,
        @Nullable Integer otherWorkers,
        @NonNull List<@NonNull String> otherWorkerIds) {}
