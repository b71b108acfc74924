package io.gridward.shared.graphql;

import java.sql.SQLException;
import java.util.Locale;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;

import javax.sql.DataSource;

import graphql.language.Field;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.hibernate.FlushMode;
import org.hibernate.Session;

import io.gridward.shared.graphql.engine.Answer;
import io.gridward.shared.graphql.engine.Deadline;
import io.gridward.shared.graphql.engine.Documents;
import io.gridward.shared.graphql.engine.Engine;
import io.gridward.shared.graphql.engine.GraphqlLimits;
import io.gridward.shared.graphql.engine.ParsedDocument;
import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Runs a request. A query runs in one transaction, so that it sees one state and holds one connection; each mutation is
 * a transaction of its own use case.
 */
@ApplicationScoped
class GraphqlExecution {

    private final Documents documents;
    private final Engine engine;
    private final GraphQLSchema schema;
    private final DataSource database;
    private final Session session;
    private final GraphqlLimits limits;

    GraphqlExecution(
            Documents documents,
            Engine engine,
            GraphQLSchema schema,
            DataSource database,
            Session session,
            GraphqlLimits limits) {
        this.documents = documents;
        this.engine = engine;
        this.schema = schema;
        this.database = database;
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
        ParsedDocument document = documents.of(request.query());
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
                limits.maxObjects());
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
     * @throws Problem GRAPHQL_TOO_DEAR, GRAPHQL_TOO_SLOW
     * @throws io.gridward.shared.graphql.engine.DocumentRefused when the variables are at fault
     */
    Answer run(Prepared request, Locale locale) {
        if (request.requested() > request.limit()) {
            throw Problem.of(CommonProblem.GRAPHQL_TOO_DEAR)
                    .with("requested", request.requested())
                    .with("limit", request.limit());
        }
        return request.isMutation()
                ? engine.run(request.document(), request.operation(), request.variables(), locale, Deadline.never())
                : runInTransaction(request, locale);
    }

    private Answer runInTransaction(Prepared request, Locale locale) {
        QuarkusTransaction.begin();
        try {
            begin();
            return engine.run(
                    request.document(),
                    request.operation(),
                    request.variables(),
                    locale,
                    Deadline.in(limits.timeout()));
        } finally {
            // Nothing was written, and a refused field has marked the transaction: there is nothing to commit.
            QuarkusTransaction.rollback();
        }
    }

    /**
     * Tells the database how long a statement of this transaction may last. This also takes the connection before anything
     * is refused: a refusal marks the transaction, which then gets no connection any more, and the fields that were not
     * refused would fail with it.
     */
    private void begin() {
        // Whatever is read is only shown: nothing has to be compared with what it was before each further statement.
        session.setHibernateFlushMode(FlushMode.MANUAL);
        session.setDefaultReadOnly(true);
        try (var connection = database.getConnection();
                var statement = connection.createStatement()) {
            statement.execute(
                    "set local statement_timeout = " + limits.timeout().toMillis());
        } catch (SQLException e) {
            throw new IllegalStateException("The database takes no query", e);
        }
    }
}
