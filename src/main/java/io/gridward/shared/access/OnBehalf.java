package io.gridward.shared.access;

import java.util.function.Supplier;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;

import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.quarkus.security.runtime.SecurityIdentityAssociation;

/**
 * Lets a job act later for someone who has asked for it: with his roles and his reach, through the same use cases, so
 * that the same rules hold as when he does it himself.
 */
@ApplicationScoped
public class OnBehalf {

    private final SecurityIdentityAssociation identity;
    private final CurrentCaller caller;

    OnBehalf(SecurityIdentityAssociation identity, CurrentCaller caller) {
        this.identity = identity;
        this.caller = caller;
    }

    /** Does the work in a request of its own; outside of any other request. */
    @ActivateRequestContext
    public <T> T of(Caller other, Supplier<T> work) {
        identity.setIdentity(QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(other.name()))
                .addRoles(other.roles().stream().map(Enum::name).collect(Collectors.toSet()))
                .build());
        caller.actAs(other);
        return work.get();
    }
}
