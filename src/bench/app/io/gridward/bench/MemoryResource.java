package io.gridward.bench;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import io.quarkus.security.Authenticated;
import io.smallrye.common.annotation.Blocking;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Serves bytes from memory: what the server, the token and the network cost without any work. Only in bench builds. */
@Path("/bench/memory")
@Authenticated
@Blocking
public class MemoryResource {

    private static volatile byte[] bytes = {};

    @PUT
    @Consumes("application/octet-stream")
    @Operation(hidden = true)
    public void keep(byte[] sent) {
        bytes = sent;
    }

    @GET
    @Produces("application/json")
    @Operation(hidden = true)
    public byte[] serve() {
        return bytes;
    }
}
