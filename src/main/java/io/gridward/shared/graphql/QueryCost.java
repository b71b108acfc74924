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
    private final Map<Spread, Long> known = new HashMap<>();
    private final Map<String, Long> defaults = new HashMap<>();
    private final @Nullable JsonNode variables;

    /** A fragment where it is spread. */
    private record Spread(String name, boolean page) {}

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
        return new QueryCost(schema, document, operation, variables).of(operation.getSelectionSet(), root, false);
    }

    /** @param page whether it is of a page, whose lists were counted with its {@code first} */
    private long of(SelectionSet selections, GraphQLType type, boolean page) {
        long sum = 0;
        if (selections != null && type instanceof GraphQLFieldsContainer container) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = Math.min(ENDLESS, sum + of(selection, container, page));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLFieldsContainer container, boolean page) {
        if (selection instanceof Field field) {
            return of(field, container, page);
        }
        if (selection instanceof InlineFragment inline) {
            var condition = inline.getTypeCondition();
            var type = condition == null ? container : schema.getType(condition.getName());
            return of(inline.getSelectionSet(), type, page);
        }
        return of(new Spread(((FragmentSpread) selection).getName(), page));
    }

    /** Once for each fragment, however often it is spread; one that spreads itself counts nothing the second time. */
    private long of(Spread spread) {
        Long cost = known.get(spread);
        var fragment = fragments.get(spread.name());
        if (cost == null && fragment != null) {
            known.put(spread, 0L);
            var type = schema.getType(fragment.getTypeCondition().getName());
            cost = of(fragment.getSelectionSet(), type, spread.page());
            known.put(spread, cost);
        }
        return cost == null ? 0 : cost;
    }

    private long of(Field field, GraphQLFieldsContainer container, boolean page) {
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (definition == null || field.getSelectionSet() == null) {
            return 0;
        }
        boolean isPaged = definition.getArgument("first") != null;
        boolean isList = GraphQLTypeUtil.isList(GraphQLTypeUtil.unwrapNonNull(definition.getType()));
        long below = of(field.getSelectionSet(), GraphQLTypeUtil.unwrapAll(definition.getType()), isPaged && !isList);
        if (isPaged) {
            long times = Math.max(1, Math.min(ENDLESS, first(field.getArguments())));
            // A page reads a row more to tell whether there is another.
            return Math.min(ENDLESS, Math.max(times + 1, times * (1 + below)));
        }
        boolean isCounted = page || container.getName().startsWith("__");
        long times = isList && !isCounted ? declared(definition, "listSize", "assumedSize", USUAL_LIST) : 1;
        return Math.min(ENDLESS, times * (declared(definition, "weight", "points", 1) + below));
    }

    @SuppressWarnings("deprecation") // The extension builds schemas with directives of the older kind.
    private static long declared(GraphQLFieldDefinition definition, String directive, String argument, long otherwise) {
        var declared = definition.getDirective(directive);
        return declared == null
                ? otherwise
                : ((Number) declared.toAppliedDirective().getArgument(argument).getValue()).longValue();
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
