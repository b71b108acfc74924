package io.gridward.shared.openapi;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/** The schemas that requests are made of: what is required in them is less than what an answer always has. */
final class RequestSchemas {

    private final OpenAPI document;
    private final Set<String> names = new LinkedHashSet<>();

    RequestSchemas(OpenAPI document) {
        this.document = document;
        Parts.eachOperation(document, (method, operation) -> {
            if (operation.getRequestBody() != null) {
                operation
                        .getRequestBody()
                        .getContent()
                        .getMediaTypes()
                        .values()
                        .forEach(content -> visit(content.getSchema()));
            }
        });
    }

    Set<String> names() {
        return names;
    }

    private void visit(@Nullable Schema schema) {
        if (schema == null) {
            return;
        }
        String ref = schema.getRef();
        if (ref != null && names.add(ref.substring(ref.lastIndexOf('/') + 1))) {
            visit(Parts.resolved(document, schema));
        }
        visit(schema.getItems());
        visitAll(schema.getAnyOf());
        visitAll(schema.getProperties() == null ? null : schema.getProperties().values());
    }

    private void visitAll(@Nullable Collection<Schema> schemas) {
        if (schemas != null) {
            schemas.forEach(this::visit);
        }
    }
}
