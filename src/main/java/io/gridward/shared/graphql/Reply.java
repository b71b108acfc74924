package io.gridward.shared.graphql;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import com.fasterxml.jackson.core.util.ByteArrayBuilder;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.graphql.engine.Answer;

/**
 * What is answered to a request.
 *
 * @param legacyStatus what a caller gets who accepts only {@code application/json}
 * @param errors rendered
 * @param answer null where the request itself was refused, which has no data, and of a dry run
 * @param cost null where the request was refused before it could be reckoned
 */
record Reply(
        int status,
        int legacyStatus,
        List<Map<String, Object>> errors,
        @Nullable Answer answer,
        @Nullable Map<String, Object> cost) {

    /** A dry run: answered as if every field were left out by {@code @skip}. */
    static Reply priced(@Nullable Map<String, Object> cost) {
        return new Reply(200, 200, List.of(), null, cost);
    }

    /** In how many seconds it is worth trying again, where that is known. */
    Optional<String> retryAfter() {
        return errors.stream()
                .map(error -> error.get("extensions"))
                .filter(extensions -> extensions instanceof Map<?, ?> fields && fields.containsKey("retryAfter"))
                .map(extensions -> String.valueOf(((Map<?, ?>) extensions).get("retryAfter")))
                .findFirst();
    }

    byte[] toJson(ObjectMapper json) {
        try (var bytes = new ByteArrayBuilder();
                var generator = json.createGenerator(bytes)) {
            generator.writeStartObject();
            if (!errors.isEmpty()) {
                generator.writePOJOField("errors", errors);
            }
            if (answer != null) {
                generator.writeFieldName("data");
                Undoing.write(answer, generator);
            }
            if (answer == null && errors.isEmpty()) {
                generator.writePOJOField("data", Map.of());
            }
            if (cost != null) {
                generator.writePOJOField("extensions", Map.of("cost", cost));
            }
            generator.writeEndObject();
            generator.flush();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new IllegalStateException("A result that cannot be written as JSON", e);
        }
    }
}
