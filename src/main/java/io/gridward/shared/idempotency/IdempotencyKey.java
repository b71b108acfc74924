package io.gridward.shared.idempotency;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import io.gridward.shared.problem.Problem;

/** A key the client made up, unique among his requests; a UUID is recommended. */
public record IdempotencyKey(String text) {

    public static final String HEADER = "Idempotency-Key";

    /** The draft asks for a quoted string (RFC 8941 §3.3.3); most clients send the bare text. Both mean the same key. */
    private static final Pattern SHAPE = Pattern.compile("(\"?)([\\x21\\x23-\\x2B\\x2D-\\x5B\\x5D-\\x7E]{1,255})\\1");

    /** @throws Problem IDEMPOTENCY_KEY_INVALID */
    public static IdempotencyKey parse(String header) {
        Matcher matcher = SHAPE.matcher(header);
        if (!matcher.matches()) {
            throw Problem.of(IdempotencyProblem.IDEMPOTENCY_KEY_INVALID);
        }
        return new IdempotencyKey(matcher.group(2));
    }
}
