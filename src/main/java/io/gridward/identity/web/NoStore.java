package io.gridward.identity.web;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers with a secret in them, which no cache may keep. */
public final class NoStore {

    private NoStore() {}

    public static <T> RestResponse<T> of(RestResponse<T> response) {
        response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
        return response;
    }
}
