package io.gridward.shared.graphql.engine;

import java.util.List;
import java.util.Locale;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;

/**
 * Runs operations. graphql-java parses, validates and coerces; what it would do for every single field of every object is
 * done here for all objects of a level at once.
 */
@ApplicationScoped
public class Engine {

    private final GraphQLSchema schema;
    private final Resolvers resolvers;

    Engine(GraphQLSchema schema, Resolvers resolvers) {
        this.schema = schema;
        this.resolvers = resolvers;
    }

    /**
     * @param variables as they were sent: maps, lists, texts, booleans, {@link java.math.BigDecimal}s and nulls
     * @param locale language of the messages of broken constraints
     * @throws DocumentRefused when the variables do not fit
     * @throws io.gridward.shared.problem.Problem GRAPHQL_TOO_SLOW
     */
    public Answer run(
            ParsedDocument document,
            OperationDefinition operation,
            Map<String, Object> variables,
            Locale locale,
            Deadline deadline) {
        var context = context(locale);
        var plan = new Plan(schema, resolvers, operation, document.fragments(), coerced(operation, variables), context);
        Selection root = plan.root();
        var run = new Run(
                schema, context, deadline, Introspected.of(schema, document.document(), operation, root, variables));
        var answered = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? run.mutation(root)
                : run.query(root);
        return new Answer(answered, run.failures());
    }

    /** The extension looks up the language for messages here, in the headers as its own endpoint hands them over. */
    private static GraphQLContext context(Locale locale) {
        return GraphQLContext.of(Map.of("httpHeaders", Map.of("Accept-Language", List.of(locale.toLanguageTag()))));
    }

    private CoercedVariables coerced(OperationDefinition operation, Map<String, Object> variables) {
        try {
            return ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(variables),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
        } catch (GraphQLException e) {
            if (e instanceof GraphQLError error) {
                throw new DocumentRefused(List.of(error));
            }
            throw e;
        }
    }
}
