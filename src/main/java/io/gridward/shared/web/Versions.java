package io.gridward.shared.web;

import java.util.UUID;

import jakarta.ws.rs.core.HttpHeaders;

import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

import static java.nio.charset.StandardCharsets.UTF_8;

/** Versions as strong entity tags (RFC 9110 §8.8.3): {@code "7"}. */
public final class Versions {

    private Versions() {}

    public static String etag(int version) {
        return "\"" + version + "\"";
    }

    /** A tag of the content of a view, where nothing counts its versions. */
    static String etag(Record view) {
        return "\"" + UUID.nameUUIDFromBytes(view.toString().getBytes(UTF_8)) + "\"";
    }

    /** The version the caller has read, or null where it is optional and he does not say. */
    public static @Nullable Integer expectedIfGiven(HttpHeaders headers) {
        return headers.getHeaderString(HttpHeaders.IF_MATCH) == null ? null : expected(headers);
    }

    /** The version the caller has read. Without {@code If-Match} 428, with a tag that is none of ours 412. */
    public static int expected(HttpHeaders headers) {
        String tag = headers.getHeaderString(HttpHeaders.IF_MATCH);
        if (tag == null) {
            throw Problem.of(CommonProblem.PRECONDITION_REQUIRED);
        }
        if (!tag.matches("\"\\d{1,9}\"")) {
            throw Problem.of(CommonProblem.STALE_VERSION);
        }
        return Integer.parseInt(tag.substring(1, tag.length() - 1));
    }
}
