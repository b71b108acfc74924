package io.gridward.identity;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param query a GraphQL document, to the last space as the client will send it */
public record RegisterQuery(@NotBlank @Size(max = 100_000) String query) {}
