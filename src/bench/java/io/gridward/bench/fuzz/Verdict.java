package io.gridward.bench.fuzz;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What came back.
 *
 * @param status 0 when the connection was cut without an answer
 */
record Verdict(Hostile request, int status, double seconds, String answer) {

    static final double LONGEST_SECONDS = 2;

    /** Class names, SQL, stack traces. No hostile value looks like one, so whatever does comes from within. */
    private static final Pattern INTERNALS =
            Pattern.compile("io\\.gridward\\.|\\bjava\\.(lang|util|sql|time|io|net)\\b|jakarta\\.\\w+\\.|"
                    + "org\\.(hibernate|postgresql|jboss|eclipse)\\.|com\\.fasterxml\\.|io\\.(quarkus|vertx|smallrye|netty)\\.|graphql\\.\\w+\\.[A-Z]|"
                    + "[A-Z]\\w+(Exception|Error)\\b(?!s)|\\bat [\\w.$]+\\(\\w+\\.java|\\b(?i:select\\s.{1,80}\\sfrom\\s|insert into\\s)|SQLSTATE|"
                    + "violates (unique|check|foreign|not-null)|relation \"");

    /** Why this must not be; empty when it may. */
    Optional<String> fault() {
        if (status == 0) {
            return Optional.of("no answer");
        }
        boolean mayBeBusy = status == 503 && answer.contains("\"UNAVAILABLE\"");
        if (status >= 500 && !mayBeBusy) {
            return Optional.of("status " + status);
        }
        boolean isCatalogue = request.target().startsWith("/problems");
        if (!isCatalogue && answer.contains("\"code\":\"INTERNAL\"")) {
            return Optional.of("a fault of its own");
        }
        var internals = INTERNALS.matcher(answer);
        if (internals.find()) {
            return Optional.of("shows internals: " + internals.group());
        }
        return seconds > LONGEST_SECONDS ? Optional.of("took %.1f s".formatted(seconds)) : Optional.empty();
    }
}
