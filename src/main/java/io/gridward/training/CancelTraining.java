package io.gridward.training;

import jakarta.validation.constraints.NotBlank;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;
import org.hibernate.validator.constraints.CodePointLength;

@Input("CancelTrainingInput")
public record CancelTraining(
        @NonNull @NotBlank @CodePointLength(max = 500) String reason) {}
