package io.gridward.shared.web;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** A Content-Type that is none is told so here: further on the server would take it for a fault of its own. */
class ReadableContentType {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        try {
            request.getMediaType();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
