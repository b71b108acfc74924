package io.gridward.intake;

import java.security.SecureRandom;
import java.util.Base64;

import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Keys: random text nobody guesses, of which only the SHA-256 is ever stored; tokens are stored so, too. */
final class RandomText {

    private static final int KEY_BYTES = 32;

    private RandomText() {}

    static String key() {
        byte[] bytes = new byte[KEY_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String text) {
        return Sha256.of(text.getBytes(UTF_8));
    }
}
