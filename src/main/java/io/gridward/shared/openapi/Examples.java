package io.gridward.shared.openapi;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.List;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.MediaType;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.GeoJson;

import static java.nio.charset.StandardCharsets.UTF_8;

/**
 * Shows, for each operation, a request and its answer. Both lie in {@code META-INF/openapi-examples}: the request is
 * written by hand, the answer is what the running program said to it. Where an endpoint shows one of its own for another
 * media type, that stays.
 */
final class Examples {

    private static final String DIRECTORY = "META-INF/openapi-examples/";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private Examples() {}

    static void addTo(Operation operation) {
        var body = operation.getRequestBody();
        if (body != null) {
            body.getContent()
                    .getMediaTypes()
                    .forEach((type, content) -> set(List.of(content), request(operation.getOperationId(), type)));
        }
        operation.getResponses().getAPIResponses().forEach((status, response) -> {
            if (status.startsWith("2") && response.getContent() != null) {
                set(response.getContent().getMediaTypes().values(), json(operation.getOperationId() + ".json"));
            }
        });
    }

    /** Of a workbook there is nothing to show. A file of places is shown as the text it is. */
    private static @Nullable Object request(String operationId, String type) {
        if (type.equals(WORKBOOK)) {
            return null;
        }
        String file = type.equals(GeoJson.TYPE) ? read(operationId + ".request.geojson") : null;
        return file == null ? json(operationId + ".request.json") : file;
    }

    private static void set(Collection<MediaType> contents, @Nullable Object example) {
        if (example != null) {
            contents.stream()
                    .filter(content -> content.getExample() == null)
                    .forEach(content -> content.setExample(example));
        }
    }

    private static @Nullable Object json(String name) {
        String text = read(name);
        try {
            return text == null ? null : new ObjectMapper().readValue(text, Object.class);
        } catch (JsonProcessingException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String read(String name) {
        var loader = Thread.currentThread().getContextClassLoader();
        try (var in = loader.getResourceAsStream(DIRECTORY + name)) {
            return in == null ? null : new String(in.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
