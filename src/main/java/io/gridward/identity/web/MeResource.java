package io.gridward.identity.web;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import io.quarkus.security.Authenticated;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.identity.Me;
import io.gridward.identity.MeView;

@Path("/v1/me")
@Authenticated
@Tag(name = "identity")
public class MeResource {

    private final Me me;

    MeResource(Me me) {
        this.me = me;
    }

    @GET
    @Operation(summary = "Who makes this request")
    public MeView me() {
        return me.view();
    }
}
