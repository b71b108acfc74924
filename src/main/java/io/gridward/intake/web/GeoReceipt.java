package io.gridward.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/**
 * What whoever sent a request is told.
 *
 * @param serviceRequestId null while the request waits
 * @param token by which he may ask for it
 */
@RegisterForReflection
record GeoReceipt(
        @JsonProperty("service_request_id") @Nullable String serviceRequestId,
        String token,
        @JsonProperty("service_notice") @Nullable String serviceNotice,
        @JsonProperty("account_id") @Nullable String accountId) {}
