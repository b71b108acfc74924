package io.gridward.shared.web;

import java.util.List;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;

import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.page.Page;

/**
 * The body of every list.
 *
 * @param nextCursor cursor of the next page, null on the last
 */
public record Listing<T>(List<T> items, @Nullable String nextCursor) {

    /** The page as an answer with its {@code Link: rel="next"} (RFC 8288). */
    public static <T> RestResponse<Listing<T>> of(Page<T> page, UriInfo uri) {
        String next = page.nextCursor();
        var response = RestResponse.ResponseBuilder.ok(new Listing<>(page.items(), next));
        if (next != null) {
            response.header(HttpHeaders.LINK, "<" + link(uri, next) + ">; rel=\"next\"");
        }
        return response.build();
    }

    /** Without the host: what the request calls us is the caller's word. */
    private static String link(UriInfo uri, String cursor) {
        var next =
                uri.getRequestUriBuilder().replaceQueryParam("cursor", cursor).build();
        // Two slashes at the beginning would make a host of what follows.
        return next.getRawPath().replaceFirst("^/+", "/") + "?" + next.getRawQuery();
    }
}
