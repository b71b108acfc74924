package io.gridward.shared.graphql.socket;

import java.nio.charset.StandardCharsets;

/** Why a socket is closed: the codes of the protocol, and where it has none those of RFC 6455. */
enum Closing {
    GOING_AWAY(1001, "The server is stopping"),
    TOO_LARGE(1009, "The message is too large"),
    /** Clients come again by themselves after this one. */
    FULL(1013, "Too many sockets, try again later"),
    TOO_SLOW(1013, "TOO_SLOW: read changes(since:) from your last token on"),
    BAD_REQUEST(4400, "Invalid message"),
    UNAUTHORIZED(4401, "Unauthorized"),
    UNAUTHENTICATED(4403, "UNAUTHENTICATED: send a valid access token with connection_init"),
    TOKEN_ENDED(4403, "UNAUTHENTICATED: the access token has expired or was called back"),
    SOCKETS_EXCEEDED(4403, "SOCKETS_EXCEEDED: the account has too many sockets open"),
    RATE_LIMITED(4403, "RATE_LIMITED: too many requests"),
    WRONG_PROTOCOL(4406, "Subprotocol not acceptable"),
    INIT_TIMEOUT(4408, "Connection initialisation timeout"),
    SILENT(4408, "No sign of life"),
    EXISTS(4409, "Subscriber for %s already exists"),
    TWICE(4429, "Too many initialisation requests");

    /** Of a reason (RFC 6455 §5.5). */
    private static final int MOST_BYTES = 123;

    private final int code;
    private final String reason;

    Closing(int code, String reason) {
        this.code = code;
        this.reason = reason;
    }

    short code() {
        return (short) code;
    }

    /** @param what the reason names, where it names something */
    String reason(String what) {
        String whole = reason.formatted(what);
        int end = whole.length();
        while (whole.substring(0, end).getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
            end--;
        }
        return whole.substring(0, end);
    }
}
