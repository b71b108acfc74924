package io.gridward.training;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;
import org.jspecify.annotations.Nullable;

/**
 * @param id chosen by the client
 * @param areaCode the county, town or village whose people it is for
 * @param capacity most enrolments; null for any number
 */
@Input("CreateTrainingInput")
public record CreateTraining(
        @Id @Nullable UUID id,
        @NonNull @NotBlank @CodePointLength(max = 200) String title,
        @NonNull @NotNull TrainingKind kind,

        @NonNull @NotNull @Pattern(regexp = "\\d{6}(\\d{3}(\\d{3})?)?")
        String areaCode,

        @NonNull @NotNull Instant startsAt,
        @NonNull @NotNull Instant endsAt,
        @CodePointLength(min = 1, max = 200) @Nullable String venue,
        @Min(1) @Max(100_000) @Nullable Integer capacity) {}
