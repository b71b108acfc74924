package io.gridward.intake;

import java.util.Arrays;
import java.util.Base64;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.secret.Secrets;

import static java.nio.charset.StandardCharsets.US_ASCII;

/**
 * By what a resident asks how his report stands. Computed from its id, so that who sends the same report again gets the same
 * token; without the secret nobody can tell it. Stored as a hash all the same: who reads the database asks for nobody.
 */
@ApplicationScoped
class ReportTokens {

    private static final String SECRET = "report-token";
    private static final int BYTES = 16;

    private final Secrets secrets;

    ReportTokens(Secrets secrets) {
        this.secrets = secrets;
    }

    String of(UUID reportId) {
        byte[] code = secrets.hmac(SECRET, reportId.toString().getBytes(US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOf(code, BYTES));
    }
}
