package io.gridward.shared.graphql;

import java.util.function.Function;

import io.smallrye.graphql.execution.context.SmallRyeContextManager;

import io.gridward.shared.graphql.engine.Below;
import io.gridward.shared.page.Fields;

/** What a document asks for below the field that is being answered; everything where the engine does not tell. */
public final class Selected {

    private Selected() {}

    /** Of the objects the field answers with. */
    public static Fields fields() {
        return of(Below::fields);
    }

    /** Of the rows of the connection the field answers with. */
    public static Fields rows() {
        return of(Below::rows);
    }

    private static Fields of(Function<Below, Fields> asked) {
        var context = SmallRyeContextManager.getCurrentSmallRyeContext();
        return context != null && context.getDataFetchingEnvironment().getLocalContext() instanceof Below below
                ? asked.apply(below)
                : Fields.ALL;
    }
}
