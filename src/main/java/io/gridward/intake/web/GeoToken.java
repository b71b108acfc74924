package io.gridward.intake.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

/** @param serviceRequestId null while the request waits, and for ever where it became no case */
@RegisterForReflection
record GeoToken(
        @JsonProperty("service_request_id") @Nullable String serviceRequestId, String token) {}
