package io.gridward.webhook;

import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.secret.PersonalData;

/** Makes secrets, and keeps them so that only this program can sign with them. */
@ApplicationScoped
class WebhookSecrets {

    private static final int BYTES = 32;
    private static final String FIELD = "webhook.secret";

    private final PersonalData sealing;
    private final SecureRandom random = new SecureRandom();

    WebhookSecrets(PersonalData sealing) {
        this.sealing = sealing;
    }

    byte[] fresh() {
        byte[] secret = new byte[BYTES];
        random.nextBytes(secret);
        return secret;
    }

    byte[] seal(byte[] secret, UUID webhook) {
        return sealing.sealBytes(secret, webhook, FIELD);
    }

    List<byte[]> open(List<byte[]> sealed, UUID webhook) {
        return sealed.stream()
                .map(one -> sealing.openBytes(one, webhook, FIELD))
                .toList();
    }
}
