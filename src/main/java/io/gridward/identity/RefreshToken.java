package io.gridward.identity;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;

import io.gridward.shared.secret.Sha256;

/** A refresh token: the id of its family and 256 random bits, of which only the SHA-256 is ever stored. */
@SuppressWarnings("ArrayRecordComponent") // never compared: only its hash is
record RefreshToken(UUID family, byte[] secret) {

    private static final int ID_BYTES = 16;
    private static final int SECRET_BYTES = 32;

    static RefreshToken fresh(UUID family) {
        byte[] secret = new byte[SECRET_BYTES];
        new SecureRandom().nextBytes(secret);
        return new RefreshToken(family, secret);
    }

    /** The token in the text, or empty when it is none of ours. */
    static Optional<RefreshToken> read(String text) {
        try {
            byte[] bytes = Base64.getUrlDecoder().decode(text);
            if (bytes.length != ID_BYTES + SECRET_BYTES) {
                return Optional.empty();
            }
            var buffer = ByteBuffer.wrap(bytes);
            var family = new UUID(buffer.getLong(), buffer.getLong());
            byte[] secret = new byte[SECRET_BYTES];
            buffer.get(secret);
            return Optional.of(new RefreshToken(family, secret));
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    String text() {
        byte[] bytes = ByteBuffer.allocate(ID_BYTES + SECRET_BYTES)
                .putLong(family.getMostSignificantBits())
                .putLong(family.getLeastSignificantBits())
                .put(secret)
                .array();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    byte[] hash() {
        return Sha256.of(secret);
    }
}
