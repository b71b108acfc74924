package io.gridward.shared.graphql;

import java.util.List;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.smallrye.mutiny.Multi;
import org.hibernate.Session;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.Deadline;
import io.gridward.shared.graphql.engine.Documents;
import io.gridward.shared.graphql.engine.Engine;
import io.gridward.shared.graphql.engine.GraphqlLimits;
import io.gridward.shared.graphql.engine.GraphqlProblem;
import io.gridward.shared.graphql.engine.ParsedDocument;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;
import io.gridward.shared.transaction.StatementLimit;

/**
 * Runs a request. A query runs without a transaction, as reads do (ADR 7), each of its statements within a time limit; each
 * mutation is the transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private static final int MOST_TOGETHER = 50;

    private final QueryTexts texts;
    private final Documents documents;
    private final Engine engine;
    private final GraphQLSchema schema;
    private final Session session;
    private final GraphqlLimits limits;

    GraphqlExecution(
            QueryTexts texts,
            Documents documents,
            Engine engine,
            GraphQLSchema schema,
            Session session,
            GraphqlLimits limits) {
        this.texts = texts;
        this.documents = documents;
        this.engine = engine;
        this.schema = schema;
        this.session = session;
        this.limits = limits;
    }

    /**
     * Parses, validates and reckons.
     *
     * @param mutationsToo false where the request must not change anything
     * @throws Problem METHOD_NOT_ALLOWED, or one of GraphqlProblem
     * @throws io.gridward.shared.graphql.engine.DocumentRefused when the document is at fault
     */
    Prepared prepare(GraphqlRequest request, boolean mutationsToo) {
        ParsedDocument document = documents.of(texts.of(request));
        texts.keep(request);
        OperationDefinition operation = document.operation(request.operationName());
        if (operation.getOperation() == OperationDefinition.Operation.MUTATION && !mutationsToo) {
            throw Problem.of(CommonProblem.METHOD_NOT_ALLOWED);
        }
        if (isUnderKey()) {
            requireOneMutation(operation);
        }
        return new Prepared(
                document,
                operation,
                request.variableValues(limits.maxVariables()),
                QueryCost.of(schema, document.document(), operation, request.variables()),
                request.dryRun());
    }

    /**
     * The same for what is to be answered again and again.
     *
     * @throws Problem GRAPHQL_NEEDS_HTTP where it is no subscription, or is only to be priced
     */
    Prepared prepareSubscription(GraphqlRequest request) {
        var prepared = prepare(request, true);
        if (!prepared.isSubscription() || prepared.dryRun()) {
            throw Problem.of(GraphqlProblem.GRAPHQL_NEEDS_HTTP);
        }
        return prepared;
    }

    /** The transaction of {@link io.gridward.shared.idempotency.Idempotency}, which a request with a key runs in. */
    private static boolean isUnderKey() {
        return QuarkusTransaction.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private static void requireOneMutation(OperationDefinition operation) {
        var selections = operation.getSelectionSet().getSelections();
        if (operation.getOperation() != OperationDefinition.Operation.MUTATION
                || selections.size() != 1
                || !(selections.get(0) instanceof Field)) {
            throw Problem.of(CommonProblem.GRAPHQL_KEY_NOT_APPLICABLE);
        }
    }

    /**
     * @throws Problem GRAPHQL_TOO_SLOW, GRAPHQL_NEEDS_WEBSOCKET
     * @throws io.gridward.shared.graphql.engine.DocumentRefused when the variables are at fault
     */
    Answer run(Prepared request, Locale locale) {
        if (request.isSubscription()) {
            throw Problem.of(GraphqlProblem.GRAPHQL_NEEDS_WEBSOCKET);
        }
        return request.isMutation()
                ? engine.run(request.document(), request.operation(), request.variables(), locale, Deadline.never())
                : read(request, locale);
    }

    /** @throws Exception what the subscription's operation refuses */
    Multi<?> source(Prepared request, Locale locale) throws Exception {
        return engine.source(request.document(), request.operation(), request.variables(), locale);
    }

    /** How many answers to a subscription are made together, so that they are not more than a query may ask for. */
    int together(Prepared request) {
        return (int) Math.max(1, Math.min(MOST_TOGETHER, limits.maxObjects() / Math.max(1, request.requested())));
    }

    /** @throws Problem GRAPHQL_TOO_SLOW */
    List<Answer> answers(Prepared request, Locale locale, List<?> happened) {
        session.setDefaultReadOnly(true);
        var deadline = Deadline.in(limits.timeout());
        return StatementLimit.during(
                limits.timeout(),
                () -> engine.answers(
                        request.document(), request.operation(), request.variables(), locale, happened, deadline));
    }

    /** What was read is only shown, never compared with what it was before. */
    private Answer read(Prepared request, Locale locale) {
        session.setDefaultReadOnly(true);
        var deadline = Deadline.in(limits.timeout());
        return StatementLimit.during(
                limits.timeout(),
                () -> engine.run(request.document(), request.operation(), request.variables(), locale, deadline));
    }
}
