package io.gridward.shared.openapi;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import io.gridward.shared.problem.ProblemKind;

/** The kinds of problem there are in the code, by code. */
final class ProblemKinds {

    private final Map<String, ProblemKind> byCode = new HashMap<>();

    ProblemKinds(IndexView index) {
        for (ClassInfo type : index.getAllKnownImplementations(DotName.createSimple(ProblemKind.class))) {
            constants(type).forEach(kind -> byCode.put(kind.name(), kind));
        }
    }

    /** @throws IllegalArgumentException when no enum has the code */
    ProblemKind of(String code) {
        ProblemKind kind = byCode.get(code);
        if (kind == null) {
            throw new IllegalArgumentException("No kind of problem is called " + code);
        }
        return kind;
    }

    /** In the order of status and code. */
    static Map<Integer, List<ProblemKind>> byStatus(Set<ProblemKind> kinds) {
        var byStatus = new TreeMap<Integer, List<ProblemKind>>();
        kinds.stream().sorted(Comparator.comparing(ProblemKind::name)).forEach(kind -> byStatus.computeIfAbsent(
                        kind.status(), status -> new ArrayList<>())
                .add(kind));
        return byStatus;
    }

    private static List<ProblemKind> constants(ClassInfo type) {
        try {
            var loader = Thread.currentThread().getContextClassLoader();
            return Arrays.stream(
                            Class.forName(type.name().toString(), true, loader).getEnumConstants())
                    .map(ProblemKind.class::cast)
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException("The index names a class that is not there", e);
        }
    }
}
