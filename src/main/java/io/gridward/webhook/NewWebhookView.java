package io.gridward.webhook;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import org.jspecify.annotations.Nullable;

/**
 * A new webhook.
 *
 * @param secret by which its signatures are checked, shown this once; absent when the same creation is sent again
 */
public record NewWebhookView(
        @JsonUnwrapped WebhookView webhook,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String secret) {}
