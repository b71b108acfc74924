package io.gridward.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import io.gridward.exchange.Watermark;

/** Writes things as lines of JSON, each as its list shows it. */
final class LineWriter {

    private final ObjectMapper json;
    private final ObjectWriter writer;
    private final Set<String> fields;
    private final @Nullable Watermark mark;
    private final OutputStream out;

    /** @param fields that are written; none for all */
    LineWriter(ObjectMapper json, Set<String> fields, @Nullable Watermark mark, OutputStream out) {
        this.json = json;
        this.writer = json.writer()
                .without(SerializationFeature.FLUSH_AFTER_WRITE_VALUE)
                .without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
        this.fields = fields;
        this.mark = mark;
        this.out = out;
    }

    void write(Object thing) throws IOException {
        writer.writeValue(out, fields.isEmpty() && mark == null ? thing : changed(thing));
        out.write('\n');
    }

    private ObjectNode changed(Object thing) {
        ObjectNode line = json.valueToTree(thing);
        if (!fields.isEmpty()) {
            line.retain(fields);
        }
        if (mark != null) {
            line.put(Watermark.NAME, mark.text());
        }
        return line;
    }
}
