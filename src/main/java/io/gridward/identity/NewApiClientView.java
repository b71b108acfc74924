package io.gridward.identity;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A new API client.
 *
 * @param secret shown this once; absent when the same creation is sent again
 */
public record NewApiClientView(
        @JsonUnwrapped ApiClientView client,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
