package io.gridward.shared.web;

import java.util.Arrays;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;

import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Answers 304 without a body to whoever has read the same already ({@code If-None-Match}, RFC 9110 §13.1.2). */
class UnchangedReads {

    @ServerResponseFilter
    void leaveOut(ContainerRequestContext request, ContainerResponseContext response) {
        String known = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
        String tag = response.getHeaderString(HttpHeaders.ETAG);
        if (known != null
                && tag != null
                && response.getStatus() == RestResponse.StatusCode.OK
                && request.getMethod().equals("GET")
                && names(known, tag)) {
            response.setStatus(RestResponse.StatusCode.NOT_MODIFIED);
            response.setEntity(null);
        }
    }

    private static boolean names(String known, String tag) {
        return known.strip().equals("*")
                || Arrays.stream(known.split(","))
                        .map(String::strip)
                        .map(given -> given.startsWith("W/") ? given.substring(2) : given)
                        .anyMatch(tag::equals);
    }
}
