package io.gridward.wechat;

import java.security.SecureRandom;
import java.util.Base64;

import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Random text nobody guesses, of which only the SHA-256 is stored. */
final class Ticket {

    private static final int BYTES = 32;

    private Ticket() {}

    static String fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    static byte[] hash(String ticket) {
        return Sha256.of(ticket.getBytes(UTF_8));
    }
}
