package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

/**
 * Shows, for each operation, a request and its answer. Both lie in {@code META-INF/openapi-examples}: the request is
 * written by hand, the answer is what the running program said to it. Where an endpoint shows one of its own for another
 * media type, that stays.
 */
final class Examples {

    private static final String DIRECTORY = "META-INF/openapi-examples/";

    private Examples() {}

    static void addTo(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            set(body.getContent().getMediaTypes().values(), read(operation.getOperationId() + ".request.json"));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                set(response.getContent().getMediaTypes().values(), read(operation.getOperationId() + ".json"));
            }
        });
    }

    private static void set(Collection<MediaType> contents, @Nullable JsonNode example) {
        if (example != null) {
            contents.stream()
                    .filter(content -> content.getExample() == null)
                    .forEach(content -> content.setExample(new ObjectMapper().convertValue(example, Object.class)));
        }
    }

    private static @Nullable JsonNode read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(DIRECTORY + name)) {
            return in == null ? null : new ObjectMapper().readTree(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
