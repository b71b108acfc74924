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
import io.smallrye.mutiny.Multi;
import mutiny.zero.flow.adapters.AdaptersToFlow;
import org.reactivestreams.Publisher;

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
        Selection root = root(document, operation, variables, context);
        var run = new Run(
                schema, context, deadline, Introspected.of(schema, document.document(), operation, root, variables));
        var answered = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? run.mutation(root)
                : run.query(root);
        return new Answer(answered, run.failures(answered));
    }

    /**
     * Begins a subscription.
     *
     * @return what happens from when somebody subscribes to it
     * @throws DocumentRefused when the variables do not fit
     * @throws Exception what its operation refuses
     */
    public Multi<?> source(
            ParsedDocument document, OperationDefinition operation, Map<String, Object> variables, Locale locale)
            throws Exception {
        var context = context(locale);
        Selection root = root(document, operation, variables, context);
        if (root.fields().size() != 1) {
            throw DocumentRefused.because("A subscription must select exactly one field.");
        }
        var source = new Run(schema, context, Deadline.never(), Introspected.NOTHING).source(root);
        // The extension hands it over as a publisher of the older kind.
        return Multi.createFrom().publisher(AdaptersToFlow.publisher((Publisher<?>) source));
    }

    /**
     * Answers what has happened, one answer each.
     *
     * @throws io.gridward.shared.problem.Problem GRAPHQL_TOO_SLOW
     */
    public List<Answer> answers(
            ParsedDocument document,
            OperationDefinition operation,
            Map<String, Object> variables,
            Locale locale,
            List<?> happened,
            Deadline deadline) {
        var context = context(locale);
        var run = new Run(schema, context, deadline, Introspected.NOTHING);
        return run.events(root(document, operation, variables, context), happened).stream()
                .map(root -> new Answer(root, run.failures(root)))
                .toList();
    }

    private Selection root(
            ParsedDocument document,
            OperationDefinition operation,
            Map<String, Object> variables,
            GraphQLContext context) {
        return new Plan(schema, resolvers, operation, document.fragments(), coerced(operation, variables), context)
                .root();
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
