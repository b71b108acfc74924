package io.gridward.shared.web;

import java.net.URI;

import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;

/** The answers that carry a version. */
public final class Replies {

    private Replies() {}

    public static <T> RestResponse<T> ok(T view, int version) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }

    public static <T> RestResponse<T> created(String location, T view, int version) {
        return RestResponse.ResponseBuilder.<T>created(URI.create(location))
                .entity(view)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }
}
