package io.gridward.shared.web;

import java.util.function.Supplier;

import jakarta.ws.rs.container.ContainerRequestContext;

import org.jboss.resteasy.reactive.server.ServerRequestFilter;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** Media types that are none are told so here: further on the server would take them for a fault of its own. */
class ReadableMediaTypes {

    @ServerRequestFilter(preMatching = true)
    void check(ContainerRequestContext request) {
        require(request::getMediaType, CommonProblem.UNSUPPORTED_MEDIA_TYPE);
        require(request::getAcceptableMediaTypes, CommonProblem.NOT_ACCEPTABLE);
    }

    private static void require(Supplier<?> read, CommonProblem otherwise) {
        try {
            var unused = read.get();
        } catch (IllegalArgumentException unreadable) {
            throw Problem.of(otherwise);
        }
    }
}
