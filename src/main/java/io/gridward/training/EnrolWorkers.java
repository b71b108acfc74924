package io.gridward.training;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** Each id is judged by itself, its form included, so that one bad item never loses the others. */
@Input("EnrolWorkersInput")
public record EnrolWorkers(
        @NonNull @NotNull @Size(min = 1, max = 500) List<@NonNull String> workerIds) {}
