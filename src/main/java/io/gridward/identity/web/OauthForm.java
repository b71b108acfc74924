package io.gridward.identity.web;

import java.util.List;
import java.util.Optional;

import jakarta.ws.rs.core.MultivaluedMap;

import io.gridward.identity.OauthProblem;
import io.gridward.shared.problem.Problem;

/** The parameters of an OAuth request: each at most once, empty ones as if not sent (RFC 6749 §3.2). */
record OauthForm(MultivaluedMap<String, String> fields) {

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
