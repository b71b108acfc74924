package io.gridward.identity;

import java.security.SecureRandom;
import java.util.Base64;

/** A generated client secret of 256 random bits, shown this once. */
public record IssuedSecret(String secret) {

    private static final int BYTES = 32;

    static IssuedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new IssuedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }
}
