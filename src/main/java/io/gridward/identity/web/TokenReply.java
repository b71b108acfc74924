package io.gridward.identity.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;

import io.gridward.identity.TokenGrant;

/** A successful answer as RFC 6749 §5.1 names it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TokenReply(
        @JsonProperty("access_token") String accessToken,
        @JsonProperty("token_type") String tokenType,
        @JsonProperty("expires_in") long expiresIn,
        @JsonProperty("refresh_token") @Nullable String refreshToken,
        @Nullable String scope) {

    public static TokenReply of(TokenGrant grant) {
        return new TokenReply(grant.accessToken(), "Bearer", grant.expiresIn(), grant.refreshToken(), grant.scope());
    }
}
