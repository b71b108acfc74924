package io.gridward.identity.web;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import io.gridward.identity.PublicKeys;

/** The keys by which others verify our tokens (RFC 7517). */
@PermitAll
@Path("/.well-known/jwks.json")
@Tag(name = "identity")
public class JwksResource {

    private final PublicKeys keys;

    JwksResource(PublicKeys keys) {
        this.keys = keys;
    }

    @GET
    @Operation(operationId = "readPublicKeys", summary = "The public keys of the token issuer")
    public Map<String, List<Map<String, Object>>> keys() {
        return Map.of("keys", keys.all());
    }
}
