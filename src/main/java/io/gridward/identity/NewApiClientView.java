package io.gridward.identity;

import com.fasterxml.jackson.annotation.JsonUnwrapped;

/**
 * A new API client.
 *
 * @param secret shown this once
 */
public record NewApiClientView(@JsonUnwrapped ApiClientView client, String secret) {}
