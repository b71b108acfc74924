package io.gridward.identity;

import java.util.List;
import java.util.Map;

import jakarta.annotation.security.PermitAll;

import io.gridward.shared.access.Outside;
import io.gridward.shared.access.OutsideReach;
import io.gridward.shared.access.UseCase;

/** Publishes the public half of the signing key. */
@UseCase
@OutsideReach(Outside.OPEN)
public class PublicKeys {

    private final SigningKey key;

    PublicKeys(SigningKey key) {
        this.key = key;
    }

    /** JSON Web Keys (RFC 7517), as a list: while keys are changed there will be two. */
    @PermitAll
    public List<Map<String, Object>> all() {
        return List.of(key.publicJwk());
    }
}
