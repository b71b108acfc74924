package io.gridward.identity.web;

import java.net.URLDecoder;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

import io.gridward.identity.OauthProblem;
import io.gridward.shared.problem.Problem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** The parameters of an OAuth request: each at most once, empty ones as if not sent (RFC 6749 §3.2). */
record OauthForm(Map<String, List<String>> fields) {

    /** Read here, for the server takes an escape that is none for a fault of its own. */
    static OauthForm of(@Nullable String body) {
        var fields = new HashMap<String, List<String>>();
        for (String field : (body == null ? "" : body).split("&", -1)) {
            int equals = field.indexOf('=');
            if (equals > 0) {
                fields.computeIfAbsent(decoded(field.substring(0, equals)), name -> new ArrayList<>())
                        .add(decoded(field.substring(equals + 1)));
            }
        }
        return new OauthForm(fields);
    }

    private static String decoded(String text) {
        try {
            return URLDecoder.decode(text, UTF_8);
        } catch (IllegalArgumentException noEscape) {
            throw notEncoded();
        }
    }

    static Problem notEncoded() {
        return OauthProblem.invalidRequest("The form is not encoded as application/x-www-form-urlencoded");
    }

    String required(String name) {
        return optional(name).orElseThrow(() -> OauthProblem.invalidRequest("The parameter " + name + " is missing"));
    }

    Optional<String> optional(String name) {
        List<String> values = fields.getOrDefault(name, List.of());
        if (values.size() > 1) {
            throw OauthProblem.invalidRequest("The parameter " + name + " was sent more than once");
        }
        return values.stream().filter(value -> !value.isEmpty()).findFirst().map(value -> storable(name, value));
    }

    private static String storable(String name, String value) {
        if (value.indexOf('\0') >= 0) {
            throw OauthProblem.invalidRequest("The parameter " + name + " contains a character that cannot be stored");
        }
        return value;
    }
}
