package io.gridward.training;

import java.time.Instant;
import java.util.Optional;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.graphql.Input;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/** A merge patch (RFC 7396): null means the field was absent, empty that it was null. */
@Input("UpdateTrainingInput")
public record UpdateTraining(
        @Nullable Optional<@NotBlank @CodePointLength(max = 200) String> title,
        @Nullable Optional<@NotNull TrainingKind> kind,
        @Nullable Optional<@NotNull Instant> startsAt,
        @Nullable Optional<@NotNull Instant> endsAt,
        @Nullable Optional<@CodePointLength(min = 1, max = 200) String> venue,
        @Nullable Optional<@Min(1) @Max(100_000) Integer> capacity) {}
