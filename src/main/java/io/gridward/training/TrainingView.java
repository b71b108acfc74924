package io.gridward.training;

import java.time.Instant;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.Node;

/** A training as others see it. */
@Name("Training")
@Description("One session of training")
public record TrainingView(
        @NonNull @Id String id,
        @NonNull String title,
        @NonNull TrainingKind kind,
        @NonNull String areaCode,
        @NonNull Instant startsAt,
        @NonNull Instant endsAt,
        @Nullable String venue,
        @Nullable Integer capacity,
        @NonNull TrainingState state,
        @NonNull Instant createdAt,
        @Nullable Instant cancelledAt,
        @Nullable String cancellationReason,
        @NonNull int version)
        implements Node {

    static TrainingView from(Training training) {
        return new TrainingView(
                training.id().toString(),
                training.title(),
                training.kind(),
                training.areaCode(),
                training.startsAt(),
                training.endsAt(),
                training.venue(),
                training.capacity(),
                training.state(),
                training.createdAt(),
                training.cancelledAt(),
                training.cancellationReason(),
                training.version());
    }

    @Override
    @Id
    @NonNull
    public String getId() {
        return id;
    }
}
