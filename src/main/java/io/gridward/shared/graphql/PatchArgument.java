package io.gridward.shared.graphql;

import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import com.fasterxml.jackson.databind.ObjectMapper;
import graphql.schema.DataFetchingEnvironment;
import io.smallrye.graphql.execution.context.SmallRyeContextManager;

/**
 * Reads a patch argument as it was sent. The engine makes absent fields and null fields alike; a merge patch must tell
 * them apart, so the patch is read from the coerced argument by the same reader REST uses.
 */
@ApplicationScoped
public class PatchArgument {

    private final ObjectMapper json;

    PatchArgument(ObjectMapper json) {
        this.json = json;
    }

    public <T> T read(String argument, Class<T> type) {
        DataFetchingEnvironment environment =
                SmallRyeContextManager.getCurrentSmallRyeContext().unwrap(DataFetchingEnvironment.class);
        Map<String, Object> sent = environment.getArgument(argument);
        return json.convertValue(sent, type);
    }
}
