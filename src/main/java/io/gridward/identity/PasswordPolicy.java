package io.gridward.identity;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.shared.problem.Problem;

/** Which passwords people may have (DOMAIN.md §13: at least 8 characters of 3 classes). */
final class PasswordPolicy {

    private static final int SHORTEST = 8;
    private static final int LONGEST = 128;
    private static final int CLASSES = 3;
    private static final int GENERATED = 16;

    // Without those that look alike when read aloud or copied from paper.
    private static final List<String> ALPHABETS =
            List.of("ABCDEFGHJKLMNPQRSTUVWXYZ", "abcdefghijkmnpqrstuvwxyz", "23456789");

    private PasswordPolicy() {}

    static void require(String password) {
        int length = password.codePointCount(0, password.length());
        if (length < SHORTEST || isTooLong(password) || classesOf(password) < CLASSES) {
            throw Problem.of(IdentityProblem.PASSWORD_TOO_WEAK);
        }
    }

    /** Longer ones are never hashed: a megabyte sent as a password must cost nothing. */
    static boolean isTooLong(String password) {
        return password.length() > LONGEST;
    }

    static String cut(String password) {
        return isTooLong(password) ? password.substring(0, LONGEST) : password;
    }

    static String generate() {
        var random = new SecureRandom();
        String all = String.join("", ALPHABETS);
        List<Character> letters = Stream.concat(
                        ALPHABETS.stream(), Collections.nCopies(GENERATED - ALPHABETS.size(), all).stream())
                .map(alphabet -> alphabet.charAt(random.nextInt(alphabet.length())))
                .collect(Collectors.toCollection(ArrayList::new));
        Collections.shuffle(letters, random);
        return letters.stream().map(String::valueOf).collect(Collectors.joining());
    }

    private static long classesOf(String password) {
        return password.codePoints().map(PasswordPolicy::classOf).distinct().count();
    }

    private static int classOf(int letter) {
        if (Character.isUpperCase(letter)) {
            return 0;
        }
        if (Character.isLowerCase(letter)) {
            return 1;
        }
        return Character.isDigit(letter) ? 2 : 3;
    }
}
