package io.gridward.shared.graphql;

import io.smallrye.graphql.execution.context.SmallRyeContextManager;

import io.gridward.shared.page.Fields;

/** What a document asks for below the field that is being answered. */
public final class Selected {

    private Selected() {}

    /** All fields where the engine does not tell. */
    public static Fields fields() {
        var context = SmallRyeContextManager.getCurrentSmallRyeContext();
        return context != null && context.getDataFetchingEnvironment().getLocalContext() instanceof Fields fields
                ? fields
                : Fields.ALL;
    }
}
