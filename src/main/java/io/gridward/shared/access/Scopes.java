package io.gridward.shared.access;

import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Scopes as one text, as OAuth writes them (RFC 6749 §3.3). */
public final class Scopes {

    private Scopes() {}

    public static String text(Collection<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(Collectors.joining(" "));
    }

    /** Empty when one of them is none of ours. */
    public static Optional<Set<Scope>> parse(String text) {
        Set<Scope> known = known(text);
        long named = words(text).distinct().count();
        return known.size() == named ? Optional.of(known) : Optional.empty();
    }

    /** Those of ours; a token of a newer version may name others. */
    static Set<Scope> known(String text) {
        Set<String> words = words(text).collect(Collectors.toSet());
        Set<Scope> known = EnumSet.noneOf(Scope.class);
        for (Scope scope : Scope.values()) {
            if (words.contains(scope.name())) {
                known.add(scope);
            }
        }
        return known;
    }

    private static Stream<String> words(String text) {
        return Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty());
    }
}
