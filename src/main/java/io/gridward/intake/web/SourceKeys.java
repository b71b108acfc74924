package io.gridward.intake.web;

import java.util.Optional;
import java.util.UUID;

import jakarta.inject.Singleton;
import jakarta.ws.rs.container.ContainerRequestContext;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.idempotency.web.SendersWithoutAccount;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The key of a source in a request; who has the same one is the same sender. */
@Singleton
class SourceKeys implements SendersWithoutAccount {

    static final String HEADER = "X-Source-Key";
    private static final String SENDER = "io.gridward.intake.sender";

    static @Nullable String in(ContainerRequestContext request) {
        return request.getHeaderString(HEADER);
    }

    /** By a hash: of 256 random bits nothing is guessed. */
    static void isLetIn(ContainerRequestContext request) {
        request.setProperty(SENDER, UUID.nameUUIDFromBytes((HEADER + in(request)).getBytes(UTF_8)));
    }

    /** Empty also for who has not been let in: for him no body is read. */
    @Override
    public Optional<UUID> senderOf(ContainerRequestContext request) {
        return Optional.ofNullable((UUID) request.getProperty(SENDER));
    }
}
