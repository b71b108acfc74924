package io.gridward.shared.postgres;

/** The embedded database cannot run here; the message says why and what to do, and is meant for the operator. */
public class EmbeddedPostgresException extends RuntimeException {

    EmbeddedPostgresException(String message) {
        super(message);
    }

    EmbeddedPostgresException(String message, Throwable cause) {
        super(message, cause);
    }
}
