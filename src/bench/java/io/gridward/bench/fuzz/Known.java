package io.gridward.bench.fuzz;

import java.util.List;
import java.util.Map;

/**
 * What a caller knows who has looked around: tokens and codes of things that are there, so that not every request ends
 * at the first check.
 *
 * @param tokens of an administrator first, then of others
 * @param ids by collection, such as {@code /v1/grids}
 */
record Known(List<String> tokens, Map<String, List<String>> ids) {

    String value(String path, String parameter, HostileValues hostile) {
        if (parameter.equals("kind")) {
            return hostile.one(List.of("grid-retired", "not-found"));
        }
        String collection = path.replaceAll("^(/v1/[^/]+).*", "$1");
        List<String> there = ids.getOrDefault(collection, List.of());
        return there.isEmpty() ? "00000000-0000-4000-8000-000000000000" : hostile.one(there);
    }

    /** A whole header; empty for none. */
    String authorization(HostileValues hostile) {
        if (hostile.chance(0.75)) {
            return "Authorization: Bearer " + tokens.get(0);
        }
        String token = hostile.one(tokens);
        return switch (hostile.below(8)) {
            case 0 -> "";
            case 1 -> "Authorization: Bearer " + token.substring(0, hostile.below(token.length()));
            case 2 -> "Authorization: Bearer " + Hostile.headerSafe(hostile.text());
            case 3 -> "Authorization: Basic " + Hostile.headerSafe(hostile.text());
            case 4 -> "Authorization: Bearer " + token.replaceFirst("\\.[^.]*$", ".AAAA");
            default -> "Authorization: Bearer " + token;
        };
    }
}
