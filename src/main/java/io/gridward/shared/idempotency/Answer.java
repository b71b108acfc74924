package io.gridward.shared.idempotency;

import java.util.List;
import java.util.Map;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * What was answered.
 *
 * @param headers those the endpoint itself has set
 * @param body the text as it was sent, null for none
 */
@RegisterForReflection
public record Answer(
        int status,
        Map<String, List<String>> headers,
        @Nullable String body) {

    boolean isSuccess() {
        return status < 400;
    }
}
