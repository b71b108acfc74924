package io.gridward.shared.graphql;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import graphql.language.Argument;
import graphql.language.Document;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.IntValue;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import org.jspecify.annotations.Nullable;

/**
 * How many objects a document can answer with at most, reckoned before it runs from its {@code first} arguments, so
 * that a few nested lists cannot bring the server down. (The idea is GitHub's node limit.) What is wrong with the
 * document counts nothing here: the engine refuses it.
 */
final class QueryCost {

    /** For lists without {@code first} that say no {@link ListSize}: a team, the steps of a case. */
    private static final long USUAL_LIST = 10;

    private static final long USUAL_PAGE = 20;

    /** Beyond this nobody cares how much more it is, and products stay within a long. */
    private static final long ENDLESS = 1_000_000_000L;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final Map<String, Long> known = new HashMap<>();
    private final Map<String, Long> defaults = new HashMap<>();
    private final @Nullable JsonNode variables;

    private QueryCost(
            GraphQLSchema schema, Document document, OperationDefinition operation, @Nullable JsonNode variables) {
        this.schema = schema;
        this.variables = variables;
        this.fragments = new HashMap<>();
        document.getDefinitionsOfType(FragmentDefinition.class)
                .forEach(fragment -> fragments.put(fragment.getName(), fragment));
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() instanceof IntValue value) {
                defaults.put(variable.getName(), value.getValue().longValue());
            }
        }
    }

    /** @param variables as they were sent, or null */
    static long of(
            GraphQLSchema schema, Document document, OperationDefinition operation, @Nullable JsonNode variables) {
        var root =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return new QueryCost(schema, document, operation, variables).of(operation.getSelectionSet(), root);
    }

    private long of(SelectionSet selections, GraphQLType type) {
        long sum = 0;
        if (selections != null && type instanceof GraphQLFieldsContainer container) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = Math.min(ENDLESS, sum + of(selection, container));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLFieldsContainer container) {
        if (selection instanceof Field field) {
            return of(field, container);
        }
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            return of(inline.getSelectionSet(), condition == null ? container : schema.getType(condition.getName()));
        }
        return ofFragment(((FragmentSpread) selection).getName());
    }

    /** Once for each fragment, however often it is spread; one that spreads itself counts nothing the second time. */
    private long ofFragment(String name) {
        Long cost = known.get(name);
        var fragment = fragments.get(name);
        if (cost == null && fragment != null) {
            known.put(name, 0L);
            cost = of(
                    fragment.getSelectionSet(),
                    schema.getType(fragment.getTypeCondition().getName()));
            known.put(name, cost);
        }
        return cost == null ? 0 : cost;
    }

    private long of(Field field, GraphQLFieldsContainer container) {
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null) {
            return 0;
        }
        long below = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()));
        long times = times(field, definition, container);
        // A page reads a row more to tell whether there is another.
        long atLeast = definition.getArgument("first") == null ? 0 : times + 1;
        return Math.min(ENDLESS, Math.max(atLeast, times * (1 + below)));
    }

    private long times(Field field, GraphQLFieldDefinition definition, GraphQLFieldsContainer container) {
        if (definition.getArgument("first") != null) {
            return Math.max(1, Math.min(ENDLESS, first(field.getArguments())));
        }
        // The nodes of a connection were counted with its first.
        boolean counted = container.getName().endsWith("Connection")
                || container.getName().startsWith("__");
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        return isList && !counted ? assumedSize(definition) : 1;
    }

    @SuppressWarnings("deprecation") // The extension builds schemas with directives of the older kind.
    private static long assumedSize(GraphQLFieldDefinition definition) {
        var declared = definition.getDirective("listSize");
        return declared == null
                ? USUAL_LIST
                : ((Number) declared.toAppliedDirective()
                                .getArgument("assumedSize")
                                .getValue())
                        .longValue();
    }

    private long first(List<Argument> arguments) {
        for (Argument argument : arguments) {
            if (argument.getName().equals("first")) {
                if (argument.getValue() instanceof IntValue literal) {
                    return literal.getValue().longValue();
                }
                if (argument.getValue() instanceof VariableReference reference) {
                    long otherwise = defaults.getOrDefault(reference.getName(), USUAL_PAGE);
                    return variables == null
                            ? otherwise
                            : variables.path(reference.getName()).asLong(otherwise);
                }
            }
        }
        return USUAL_PAGE;
    }
}
