package io.gridward.shared.idempotency.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * Tells apart those who send without an account, so that their keys never meet; a capability that lets such in has a bean of
 * this.
 */
public interface SendersWithoutAccount {

    /** The same for every request of one sender; empty where the request is none of theirs. */
    Optional<UUID> senderOf(ContainerRequestContext request);
}
