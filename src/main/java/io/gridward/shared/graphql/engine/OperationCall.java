package io.gridward.shared.graphql.engine;

import java.util.ArrayList;
import java.util.List;

import jakarta.json.bind.JsonbException;

import graphql.GraphQLException;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContext;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;
import io.smallrye.graphql.execution.datafetcher.helper.ArgumentHelper;
import io.smallrye.graphql.execution.datafetcher.helper.OperationInvoker;
import io.smallrye.graphql.schema.model.Operation;
import io.smallrye.graphql.transformation.AbstractDataFetcherException;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.CommonProblem;
import io.gridward.shared.problem.Problem;

/**
 * Calls a method of an API class through the extension's own helpers: its arguments are made as the extension makes
 * them, and it is called on the bean, so that roles and constraints apply.
 */
final class OperationCall {

    private final Operation operation;
    private final OperationInvoker invoker;

    OperationCall(Operation operation) {
        this.operation = operation;
        this.invoker = new OperationInvoker(operation);
    }

    /** For one object, or for none at the root. */
    @Nullable
    Object single(DataFetchingEnvironment environment) throws Exception {
        return invoke(environment, arguments(environment, false));
    }

    /** For many objects at once; the source is the first parameter. */
    @Nullable
    Object batch(DataFetchingEnvironment environment, List<Object> sources) throws Exception {
        List<Object> all = new ArrayList<>();
        all.add(sources);
        all.addAll(arguments(environment, true));
        return invoke(environment, all);
    }

    private List<Object> arguments(DataFetchingEnvironment environment, boolean withoutSource) {
        try {
            // The helper keeps what it has used in plain maps, so that each call has its own.
            return new ArgumentHelper(operation.getArguments()).getArguments(environment, withoutSource);
        } catch (AbstractDataFetcherException | GraphQLException | JsonbException doesNotFit) {
            throw Problem.of(CommonProblem.ARGUMENT_INVALID);
        }
    }

    private @Nullable Object invoke(DataFetchingEnvironment environment, List<Object> arguments) throws Exception {
        var context = new SmallRyeContext(OperationCall.class.getName());
        context.setDataFetchingEnvironment(environment);
        SmallRyeContextManager.restore(context);
        try {
            return invoker.invoke(arguments.toArray());
        } finally {
            SmallRyeContextManager.clearCurrentSmallRyeContext();
        }
    }
}
