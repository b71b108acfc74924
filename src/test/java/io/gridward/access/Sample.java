package io.gridward.access;

import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;

import com.fasterxml.jackson.databind.JsonNode;

import io.gridward.shared.access.Scope;

/**
 * A request that succeeds for whoever may make it, to try an endpoint or a field with.
 *
 * @param door the name of the endpoint or field
 * @param subject makes what the request is about, in a village
 * @param request the request about the subject
 * @param pointer where the answer shows it (a JSON pointer to something that is neither null, zero nor empty); null when
 *     it is shown by its key, anywhere
 * @param business the code of the refusal that whoever may make the request meets, null where it succeeds
 * @param list whether the answer is a list, from which things outside reach are absent
 * @param scopes what a machine needs for just what the request asks for, where the use case asks for more or less
 */
record Sample(
        String door,
        BiFunction<World, String, Subject> subject,
        Function<Subject, Ask> request,
        String pointer,
        String business,
        boolean list,
        Set<Scope> scopes) {

    static Sample of(String door, BiFunction<World, String, Subject> subject, Function<Subject, Ask> request) {
        return new Sample(door, subject, request, null, null, false, Set.of());
    }

    /** A document about a subject, whose key and version stand for {@code $key} and {@code $version}. */
    static Sample graphql(String door, BiFunction<World, String, Subject> subject, String document) {
        return of(door, subject, found -> Ask.graphql(filled(document, found)));
    }

    Sample shownAt(String at) {
        return new Sample(door, subject, request, at, business, list, scopes);
    }

    /** Something later refuses the request, for a reason that is nobody's role or reach. */
    Sample refusedBecause(String code) {
        return new Sample(door, subject, request, pointer, code, list, scopes);
    }

    Sample asList() {
        return new Sample(door, subject, request, pointer, business, true, scopes);
    }

    Sample asking(Scope... whatIsAskedFor) {
        return new Sample(door, subject, request, pointer, business, list, Set.of(whatIsAskedFor));
    }

    /** Whether a machine without the scope gets an answer in which what it may not see is absent. */
    boolean isNarrowedByScope() {
        return list && !scopes.isEmpty();
    }

    boolean isShown(Subject about, JsonNode body) {
        if (pointer == null) {
            return body.toString().contains(about.key());
        }
        var at = body.at(pointer);
        return at.isNumber() ? at.asInt() != 0 : !at.isMissingNode() && !at.isNull() && !(at.isArray() && at.isEmpty());
    }

    private static String filled(String document, Subject about) {
        String text = document.replace("$key", about.key()).replace("$version", String.valueOf(about.version()));
        for (var other : about.others().entrySet()) {
            text = text.replace("$" + other.getKey(), other.getValue());
        }
        return text;
    }
}
