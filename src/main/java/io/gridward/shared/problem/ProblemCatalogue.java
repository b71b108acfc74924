package io.gridward.shared.problem;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import jakarta.inject.Singleton;

import io.quarkus.arc.All;

/** Every kind of refusal there is, in all capabilities. */
@Singleton
public class ProblemCatalogue {

    private final List<ProblemFamily> families;
    private final TreeMap<String, ProblemKind> byType = new TreeMap<>();

    ProblemCatalogue(@All List<ProblemFamily> families) {
        this.families = families.stream()
                .sorted(Comparator.comparing(family -> family.subject().en()))
                .toList();
        for (var family : families) {
            for (var kind : family.kinds()) {
                if (byType.put(kind.type(), kind) != null) {
                    throw new IllegalStateException("Two kinds of problem are called " + kind.name());
                }
            }
        }
    }

    /** By subject; "any request" is one of them. */
    public List<ProblemFamily> families() {
        return families;
    }

    /** @param type the relative URI in the problem's {@code type} */
    public Optional<ProblemKind> byType(String type) {
        return Optional.ofNullable(byType.get(type));
    }
}
