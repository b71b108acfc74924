package io.gridward.shared.graphql.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import graphql.GraphQLContext;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.FieldCollector;
import graphql.execution.FieldCollectorParameters;
import graphql.execution.MergedSelectionSet;
import graphql.execution.ValuesResolver;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/** What one request selects: fragments and directives resolved, arguments coerced, each once for all objects. */
final class Plan {

    private static final FieldCollector COLLECTOR = new FieldCollector();

    private final GraphQLSchema schema;
    private final Resolvers resolvers;
    private final OperationDefinition operation;
    private final Map<String, FragmentDefinition> fragments;
    private final CoercedVariables variables;
    private final GraphQLContext context;

    Plan(
            GraphQLSchema schema,
            Resolvers resolvers,
            OperationDefinition operation,
            Map<String, FragmentDefinition> fragments,
            CoercedVariables variables,
            GraphQLContext context) {
        this.schema = schema;
        this.resolvers = resolvers;
        this.operation = operation;
        this.fragments = fragments;
        this.variables = variables;
        this.context = context;
    }

    Selection root() {
        var type =
                switch (operation.getOperation()) {
                    case QUERY -> schema.getQueryType();
                    case MUTATION -> schema.getMutationType();
                    case SUBSCRIPTION -> schema.getSubscriptionType();
                };
        return selection(type, COLLECTOR.collectFields(parameters(type), operation.getSelectionSet()));
    }

    Selection below(SelectedField field, GraphQLObjectType type) {
        return selection(type, COLLECTOR.collectFields(parameters(type), field.merged()));
    }

    private Selection selection(GraphQLObjectType type, MergedSelectionSet fields) {
        List<SelectedField> selected = fields.getSubFieldsList().stream()
                .map(merged -> new SelectedField(this, merged, resolvers.of(type, merged.getName())))
                .toList();
        return new Selection(type, selected);
    }

    Map<String, Object> arguments(SelectedField field) {
        var declared = field.resolved().definition().getArguments();
        if (declared.isEmpty()) {
            return Map.of();
        }
        try {
            return ValuesResolver.getArgumentValues(
                    schema.getCodeRegistry(), declared, field.merged().getArguments(), variables, context, Locale.ROOT);
        } catch (GraphQLException doesNotFit) {
            throw Problem.of(CommonProblem.ARGUMENT_INVALID);
        }
    }

    private FieldCollectorParameters parameters(GraphQLObjectType type) {
        return FieldCollectorParameters.newParameters()
                .schema(schema)
                .objectType(type)
                .fragments(fragments)
                .variables(variables.toMap())
                .graphQLContext(context)
                .build();
    }
}
