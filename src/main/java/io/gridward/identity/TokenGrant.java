package io.gridward.identity;

import org.jspecify.annotations.Nullable;

/**
 * What a successful token request yields.
 *
 * @param expiresIn lifetime of the access token in seconds
 * @param refreshToken null for machines: they come with their secret again (RFC 6749 §4.4.3)
 * @param scope what a machine may do with it (RFC 6749 §5.1); null for people, whose roles say it
 */
public record TokenGrant(
        String accessToken,
        long expiresIn,
        @Nullable String refreshToken,
        @Nullable String scope) {

    /** That of a person. */
    TokenGrant(String accessToken, long expiresIn, String refreshToken) {
        this(accessToken, expiresIn, refreshToken, null);
    }
}
