package io.gridward.intake.web;

import java.util.Set;

import jakarta.ws.rs.container.ContainerRequestContext;

import io.vertx.ext.web.RoutingContext;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes {@code .json} and {@code .xml} off the addresses of GeoReport v2, before any endpoint is looked for. */
class GeoSuffixes {

    private static final String PREFIX = "/open311/v2/";
    private static final Set<String> READ = Set.of("GET", "HEAD", "POST");

    @ServerRequestFilter(preMatching = true)
    void takeOff(ContainerRequestContext request, RoutingContext context) {
        var uri = request.getUriInfo().getRequestUriBuilder();
        String path = request.getUriInfo().getRequestUri().getRawPath();
        if (path.startsWith(PREFIX) && READ.contains(request.getMethod())) {
            GeoFormat.withoutSuffix(path, context)
                    .ifPresent(plain ->
                            request.setRequestUri(uri.replacePath(plain).build()));
        }
    }
}
