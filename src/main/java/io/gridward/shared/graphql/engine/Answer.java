package io.gridward.shared.graphql.engine;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import com.fasterxml.jackson.core.JsonGenerator;
import org.jspecify.annotations.Nullable;

/** What a run has found, to be written as JSON. */
public final class Answer {

    private final Node.OfObject root;
    private final List<Failure> failures;

    Answer(Node.OfObject root, List<Failure> failures) {
        this.root = root;
        this.failures = failures;
    }

    public List<Failure> failures() {
        return failures;
    }

    /**
     * True when the request itself was at fault. Arguments are converted only while their field runs, so an answer without
     * any datum and with no other failures counts, too.
     */
    public boolean isRequestError() {
        return !failures.isEmpty() && failures.stream().allMatch(Failure::isArgument) && !hasAnything();
    }

    /** True when every field failed: nothing was done that the answer tells of. */
    public boolean isRefusal() {
        return !failures.isEmpty() && !hasAnything();
    }

    private boolean hasAnything() {
        return !root.isGone() && Arrays.stream(root.values).anyMatch(Objects::nonNull);
    }

    /** Writes the value of {@code data}. */
    public void write(JsonGenerator json) throws IOException {
        write(json, root.isGone() ? null : root);
    }

    private static void write(JsonGenerator json, @Nullable Object value) throws IOException {
        if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Node.OfObject object) {
            json.writeStartObject();
            var fields = object.selection.fields();
            for (int i = 0; i < fields.size(); i++) {
                json.writeFieldName(fields.get(i).key());
                write(json, object.values[i]);
            }
            json.writeEndObject();
        } else if (value instanceof Node.OfList list) {
            json.writeStartArray();
            for (Object element : list.values) {
                write(json, element);
            }
            json.writeEndArray();
        } else {
            json.writePOJO(value);
        }
    }
}
