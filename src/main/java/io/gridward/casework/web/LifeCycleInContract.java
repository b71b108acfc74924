package io.gridward.casework.web;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;

import io.gridward.casework.LifeCycleText;

/** Says in the contract what the life cycle says: made while building, from the table itself. */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class LifeCycleInContract implements OASFilter {

    @Override
    public void filterOpenAPI(OpenAPI document) {
        describe(document, "CaseVerb", LifeCycleText.verbs());
        describe(document, "CaseState", LifeCycleText.states());
    }

    private static void describe(OpenAPI document, String type, String text) {
        Schema schema = document.getComponents().getSchemas().get(type);
        if (schema == null) {
            throw new IllegalStateException("The contract has no " + type);
        }
        schema.setDescription(text);
    }
}
