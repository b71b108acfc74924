package io.gridward.shared.web;

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

    /** For what has no version of its own: the tag is that of its content. */
    public static <T extends Record> RestResponse<T> ok(T view) {
        return RestResponse.ResponseBuilder.ok(view)
                .header(HttpHeaders.ETAG, Versions.etag(view))
                .build();
    }

    public static <T> RestResponse<T> created(String location, T view, int version) {
        // As a URI it would be made absolute with the host the request names.
        return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
                .entity(view)
                .header(HttpHeaders.LOCATION, location)
                .header(HttpHeaders.ETAG, Versions.etag(version))
                .build();
    }

    /** What a client sent again is answered as it is; only what is new has come to be at a place. */
    public static <T> RestResponse<T> createdOrFound(boolean created, String location, T view) {
        var answer = RestResponse.ResponseBuilder.<T>create(
                        created ? RestResponse.Status.CREATED : RestResponse.Status.OK)
                .entity(view);
        if (created) {
            answer.header(HttpHeaders.LOCATION, location);
        }
        return answer.build();
    }
}
