package io.gridward.feed;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;

import io.gridward.shared.access.Caller;
import io.gridward.shared.access.Scopes;
import io.gridward.shared.page.Cursors;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.secret.Sha256;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Writes and reads tokens, sealed like cursors. One is good for the account it was given to only, and as long as that may see
 * the same: what has come within reach since then lies before the token, and would be missed.
 */
@ApplicationScoped
class FeedTokens {

    private static final String LIST = "changes";
    private static final int FINGERPRINT_DIGITS = 12;

    private final Cursors cursors;

    FeedTokens(Cursors cursors) {
        this.cursors = cursors;
    }

    String write(Caller caller, FeedToken token) {
        var values = new ArrayList<>(List.of(String.valueOf(caller.id()), sight(caller)));
        values.addAll(token.values());
        return cursors.write(LIST, values);
    }

    /** @throws Problem FEED_TOKEN_INVALID, FEED_TOKEN_EXPIRED */
    FeedToken read(Caller caller, String text) {
        var values = cursors.open(LIST, 2 + FeedToken.VALUES, text)
                .filter(found -> found.get(0).equals(String.valueOf(caller.id())))
                .orElseThrow(() -> Problem.of(FeedProblem.FEED_TOKEN_INVALID));
        if (!values.get(1).equals(sight(caller))) {
            throw FeedProblem.expired();
        }
        return FeedToken.of(values.subList(2, values.size()));
    }

    private static String sight(Caller caller) {
        String roles = caller.roles().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
        String whole = String.join(
                "\n",
                roles,
                Scopes.text(caller.grant().scopes()),
                String.join(",", caller.reach().prefixes()));
        return Sha256.hex(whole.getBytes(UTF_8)).substring(0, FINGERPRINT_DIGITS);
    }
}
