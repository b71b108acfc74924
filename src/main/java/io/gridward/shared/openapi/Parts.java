package io.gridward.shared.openapi;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem.HttpMethod;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Ways through an OpenAPI document, whose model has null where there is nothing. */
final class Parts {

    private static final String FORM = "application/x-www-form-urlencoded";
    private static final String RESPONSES = "#/components/responses/";
    private static final String SCHEMAS = "#/components/schemas/";

    private Parts() {}

    static void eachOperation(OpenAPI document, BiConsumer<HttpMethod, Operation> visit) {
        document.getPaths().getPathItems().values().forEach(path -> path.getOperations()
                .forEach(visit));
    }

    static List<Parameter> parameters(Operation operation) {
        return operation.getParameters() == null ? List.of() : operation.getParameters();
    }

    static boolean isForm(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaTypes().containsKey(FORM);
    }

    /** Takes a file as it is. */
    static boolean isFile(Operation operation) {
        return operation.getRequestBody() != null
                && operation.getRequestBody().getContent().getMediaTypes().values().stream()
                        .map(MediaType::getSchema)
                        .anyMatch(schema -> schema != null && "binary".equals(schema.getFormat()));
    }

    static Optional<Schema> requestSchema(OpenAPI document, Operation operation) {
        return operation.getRequestBody().getContent().getMediaTypes().values().stream()
                .findFirst()
                .flatMap(content -> schema(document, content));
    }

    static Optional<Schema> schema(OpenAPI document, MediaType content) {
        return Optional.ofNullable(content.getSchema()).map(schema -> resolved(document, schema));
    }

    /** The answer itself, where the operation refers to one that is written down once. */
    static APIResponse resolved(OpenAPI document, APIResponse response) {
        String ref = response.getRef();
        return ref == null
                ? response
                : Objects.requireNonNull(
                        document.getComponents().getResponses().get(ref.substring(RESPONSES.length())), ref);
    }

    /** @throws NullPointerException when the document names a schema it does not have */
    static Schema resolved(OpenAPI document, Schema schema) {
        String ref = schema.getRef();
        return ref == null
                ? schema
                : Objects.requireNonNull(
                        document.getComponents().getSchemas().get(ref.substring(SCHEMAS.length())), ref);
    }
}
