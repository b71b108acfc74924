package io.gridward.identity.web;

import java.net.URLDecoder;
import java.util.Base64;
import java.util.Optional;

import io.gridward.identity.OauthProblem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** A client's id and secret, from HTTP Basic or the form, never from both (RFC 6749 §2.3.1). */
record ClientCredentials(String id, String secret) {

    private static final String BASIC = "Basic ";

    /** No id and no secret: what clients send for people where nobody has filled in a client, as if it were not sent. */
    private static final String NOBODY = "Og==";

    static Optional<ClientCredentials> of(OauthForm form, String authorization) {
        Optional<String> secret = form.optional("client_secret");
        boolean isBasic = authorization != null && authorization.regionMatches(true, 0, BASIC, 0, BASIC.length());
        if (!isBasic) {
            return secret.map(value -> new ClientCredentials(form.required("client_id"), value));
        }
        if (secret.isPresent()) {
            throw OauthProblem.invalidRequest("The client authenticates in more than one way");
        }
        String encoded = authorization.substring(BASIC.length()).strip();
        return encoded.equals(NOBODY) ? Optional.empty() : Optional.of(ofBasic(encoded));
    }

    private static ClientCredentials ofBasic(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded), UTF_8);
            int colon = pair.indexOf(':');
            if (colon < 1) {
                throw OauthProblem.INVALID_CLIENT.toProblem();
            }
            return new ClientCredentials(decoded(pair.substring(0, colon)), decoded(pair.substring(colon + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw OauthProblem.INVALID_CLIENT.toProblem();
        }
    }

    private static String decoded(String text) {
        String decoded = URLDecoder.decode(text, UTF_8);
        if (decoded.indexOf('\0') >= 0) {
            throw OauthProblem.INVALID_CLIENT.toProblem();
        }
        return decoded;
    }
}
