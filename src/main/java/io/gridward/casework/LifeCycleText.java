package io.gridward.casework;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import io.gridward.shared.access.Role;

/** The table of {@link CaseLifeCycle} in words, for documents and contracts. */
public final class LifeCycleText {

    private LifeCycleText() {}

    /** What each verb leads from and to, one line each. */
    public static String verbs() {
        return byVerb().entrySet().stream()
                .map(verb -> "%s %s: %s"
                        .formatted(
                                verb.getKey(),
                                verb.getKey().label(),
                                verb.getValue().stream()
                                        .collect(Collectors.groupingBy(
                                                CaseTransition::to,
                                                LinkedHashMap::new,
                                                Collectors.mapping(LifeCycleText::from, Collectors.toList())))
                                        .entrySet()
                                        .stream()
                                        .map(LifeCycleText::way)
                                        .collect(Collectors.joining("; "))))
                .collect(Collectors.joining("\n"));
    }

    /** Each state in Chinese, one line each. */
    public static String states() {
        return Stream.of(CaseState.values())
                .map(state -> state + " " + state.label())
                .collect(Collectors.joining("\n"));
    }

    private static String way(Map.Entry<CaseState, List<String>> way) {
        var from = way.getValue();
        return from.equals(List.of(way.getKey().name()))
                ? "stays " + way.getKey()
                : String.join(", ", from) + " → " + way.getKey();
    }

    /** Rows of a table in Markdown: verb, from, to, who, conditions. */
    static String rows() {
        return groups().entrySet().stream()
                .map(group -> {
                    var row = group.getValue().get(0);
                    return "| %s %s | %s | %s | %s | %s | %s |\n"
                            .formatted(
                                    row.verb(),
                                    row.verb().label(),
                                    names(group.getValue(), LifeCycleText::from),
                                    row.to() == row.from() ? "–" : row.to(),
                                    who(row),
                                    row.noteRequired() ? "yes" : "",
                                    row.conditions().stream()
                                            .sorted()
                                            .map(condition -> condition.text().en())
                                            .collect(Collectors.joining("; ")));
                })
                .collect(Collectors.joining());
    }

    /** A state diagram in Mermaid. */
    static String diagram() {
        return CaseLifeCycle.TABLE.stream()
                .filter(row -> row.from() != row.to())
                .map(row ->
                        "    %s --> %s: %s\n".formatted(row.from() == null ? "[*]" : row.from(), row.to(), row.verb()))
                .distinct()
                .collect(Collectors.joining("", "stateDiagram-v2\n", ""));
    }

    /** Conditions in both languages, as {@code unmet} names them. */
    static String conditions() {
        return Stream.of(CaseCondition.values())
                .map(condition -> "| `%s` | %s | %s |\n"
                        .formatted(
                                condition,
                                condition.text().zh(),
                                condition.text().en()))
                .collect(Collectors.joining());
    }

    private static Map<CaseVerb, Set<CaseTransition>> byVerb() {
        return CaseLifeCycle.TABLE.stream()
                .collect(Collectors.groupingBy(
                        CaseTransition::verb, LinkedHashMap::new, Collectors.toCollection(LinkedHashSet::new)));
    }

    /** Rows that differ in the state they begin at only. */
    private static Map<List<Object>, List<CaseTransition>> groups() {
        return CaseLifeCycle.TABLE.stream()
                .collect(Collectors.groupingBy(
                        row -> List.of(
                                row.verb(),
                                row.to() == row.from() ? "stays" : row.to(),
                                row.roles(),
                                row.automatic(),
                                row.noteRequired(),
                                row.conditions()),
                        LinkedHashMap::new,
                        Collectors.toList()));
    }

    private static String who(CaseTransition row) {
        var roles = row.roles().stream().sorted().map(Role::name);
        return Stream.concat(roles, row.automatic() ? Stream.of("the system") : Stream.empty())
                .collect(Collectors.joining(", "));
    }

    private static String from(CaseTransition row) {
        return row.from() == null ? "–" : row.from().name();
    }

    private static String names(List<CaseTransition> rows, java.util.function.Function<CaseTransition, String> name) {
        boolean anyOpen = rows.size()
                == Stream.of(CaseState.values()).filter(CaseState::isOpen).count();
        return anyOpen ? "any open" : rows.stream().map(name).distinct().collect(Collectors.joining(", "));
    }
}
