package io.gridward.training;

import java.util.List;

import org.eclipse.microprofile.graphql.NonNull;

/**
 * How much was trained.
 *
 * @param byKind every kind, also those without a session
 */
public record TrainingStatistics(
        @NonNull TrainingFigures total, @NonNull List<@NonNull TrainingKindFigures> byKind) {}
