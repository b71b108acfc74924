package io.gridward.shared.graphql.engine;

import java.util.HashMap;
import java.util.Map;

import graphql.language.DirectivesContainer;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/**
 * How large a document is, found in one pass over it: each fragment is looked at once, however often it is spread. It
 * comes before the validation, some of whose rules compare every field with every other.
 */
final class DocumentSize {

    /** Beyond this nobody cares how much more it is. */
    private static final int ENDLESS = 1_000_000_000;

    private record Extent(int fields, int depth) {

        static final Extent NOTHING = new Extent(0, 0);

        Extent and(Extent other) {
            return new Extent(Math.min(ENDLESS, fields + other.fields), Math.max(depth, other.depth));
        }

        Extent belowAField() {
            return new Extent(Math.min(ENDLESS, fields + 1), depth + 1);
        }
    }

    private final Map<String, FragmentDefinition> fragments = new HashMap<>();
    private final Map<String, Extent> known = new HashMap<>();
    private int aliases;
    private int directives;

    private DocumentSize(Document document) {
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
    }

    /** @throws Problem GRAPHQL_TOO_DEEP, GRAPHQL_TOO_MANY_ALIASES, _DIRECTIVES or _FIELDS */
    static void check(Document document, GraphqlLimits limits) {
        var size = new DocumentSize(document);
        Extent extent = Extent.NOTHING;
        for (String fragment : size.fragments.keySet()) {
            size.of(fragment);
        }
        for (var operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            size.directives += operation.getDirectives().size();
            extent = extent.and(size.of(operation.getSelectionSet()));
        }
        refuse(extent.depth, limits.maxDepth(), GraphqlProblem.GRAPHQL_TOO_DEEP);
        refuse(size.aliases, limits.maxAliases(), GraphqlProblem.GRAPHQL_TOO_MANY_ALIASES);
        refuse(size.directives, limits.maxDirectives(), GraphqlProblem.GRAPHQL_TOO_MANY_DIRECTIVES);
        refuse(extent.fields, limits.maxFields(), GraphqlProblem.GRAPHQL_TOO_MANY_FIELDS);
    }

    private static void refuse(int size, int limit, GraphqlProblem problem) {
        if (size > limit) {
            throw Problem.of(problem).with("limit", limit);
        }
    }

    private Extent of(@Nullable SelectionSet selections) {
        Extent extent = Extent.NOTHING;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                directives +=
                        ((DirectivesContainer<?>) selection).getDirectives().size();
                extent = extent.and(of(selection));
            }
        }
        return extent;
    }

    private Extent of(Selection<?> selection) {
        if (selection instanceof Field field) {
            aliases += field.getAlias() == null ? 0 : 1;
            return of(field.getSelectionSet()).belowAField();
        }
        return selection instanceof InlineFragment inline
                ? of(inline.getSelectionSet())
                : of(((FragmentSpread) selection).getName());
    }

    /** A fragment that spreads itself is nothing the second time: the validation refuses it. */
    private Extent of(String name) {
        Extent extent = known.get(name);
        FragmentDefinition fragment = fragments.get(name);
        if (extent == null && fragment != null) {
            known.put(name, Extent.NOTHING);
            directives += fragment.getDirectives().size();
            extent = of(fragment.getSelectionSet());
            known.put(name, extent);
        }
        return extent == null ? Extent.NOTHING : extent;
    }
}
