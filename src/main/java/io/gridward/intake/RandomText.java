package io.gridward.intake;

import java.security.SecureRandom;
import java.util.Base64;

import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

/** Keys and tokens: random text nobody guesses, of which only the SHA-256 is ever stored. */
final class RandomText {

    private static final int KEY_BYTES = 32;
    private static final int TOKEN_BYTES = 16;

    private RandomText() {}

    static String key() {
        return ofBytes(KEY_BYTES);
    }

    static String token() {
        return ofBytes(TOKEN_BYTES);
    }

    static byte[] hash(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }

    private static String ofBytes(int count) {
        byte[] bytes = new byte[count];
        new SecureRandom().nextBytes(bytes);
        return new String(Base64.getUrlEncoder().withoutPadding().encode(bytes), US_ASCII);
    }
}
