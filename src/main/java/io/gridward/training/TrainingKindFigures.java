package io.gridward.training;

import org.eclipse.microprofile.graphql.NonNull;

public record TrainingKindFigures(
        @NonNull TrainingKind kind, @NonNull TrainingFigures figures) {}
