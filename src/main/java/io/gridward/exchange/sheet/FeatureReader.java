package io.gridward.exchange.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.problem.Problem;

/** Reads the features of a GeoJSON FeatureCollection: the properties are cells, the feature itself goes along. */
public final class FeatureReader implements RowReader {

    private static final ObjectMapper MAPPER = new ObjectMapper();

    /** Positions are many: a feature may take more than a row of text. */
    private static final long MOST_FEATURE_BYTES = 10_000_000;

    private final List<String> header;
    private final List<String> ignored;
    private final Metered bytes;
    private final JsonParser json;
    private long number;
    private boolean ended;

    /**
     * @param header the properties that features may have
     * @param ignored properties that are of no account
     */
    public FeatureReader(Spool file, List<String> header, List<String> ignored) throws IOException {
        this.header = header;
        this.ignored = ignored;
        bytes = new Metered(file.read());
        json = MAPPER.getFactory().createParser(bytes);
        try {
            goToFeatures();
        } catch (JsonProcessingException notJson) {
            json.close();
            throw malformed();
        } catch (IOException | RuntimeException e) {
            json.close();
            throw e;
        }
    }

    private void goToFeatures() throws IOException {
        if (json.nextToken() == null) {
            throw Problem.of(SheetProblem.FILE_EMPTY);
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            String field = json.currentName();
            if (json.nextToken() == JsonToken.START_ARRAY && field.equals("features")) {
                return;
            }
            json.skipChildren();
        }
        throw malformed();
    }

    @Override
    public List<String> header() {
        return header;
    }

    @Override
    public @Nullable SheetRow next() throws IOException {
        if (ended) {
            return null;
        }
        number++;
        bytes.rowBegins();
        try {
            ended = json.nextToken() == JsonToken.END_ARRAY;
            return ended ? null : row(MAPPER.readTree(json));
        } catch (JsonProcessingException malformed) {
            throw malformed();
        }
    }

    private SheetRow row(@Nullable JsonNode feature) {
        if (feature == null) {
            throw malformed();
        }
        var properties = feature.path("properties");
        var cells = new ArrayList<String>();
        for (String name : header) {
            cells.add(text(properties.path(name)));
        }
        return new SheetRow(number, cells, feature, problem(feature, properties, cells));
    }

    private @Nullable Problem problem(JsonNode feature, JsonNode properties, List<String> cells) {
        if (!feature.path("type").asText().equals("Feature")) {
            return Problem.of(SheetProblem.ROW_NOT_A_FEATURE);
        }
        for (var property : properties.properties()) {
            if (!header.contains(property.getKey()) && !ignored.contains(property.getKey())) {
                String shown = property.getKey();
                return Problem.of(SheetProblem.ROW_PROPERTY_UNKNOWN)
                        .with("column", shown.length() > 40 ? shown.substring(0, 40) + "…" : shown);
            }
        }
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).length() > MOST_CELL_CHARS) {
                return CsvReader.tooLong(header.get(i));
            }
        }
        return null;
    }

    private static String text(JsonNode value) {
        if (value.isArray()) {
            return StreamSupport.stream(value.spliterator(), false)
                    .map(JsonNode::asText)
                    .collect(Collectors.joining(";"));
        }
        return value.isNull() || value.isMissingNode() ? "" : value.asText();
    }

    private Problem malformed() {
        return Problem.of(SheetProblem.FILE_MALFORMED)
                .with("row", Math.max(1, number))
                .with("standard", "RFC 7946");
    }

    @Override
    public void close() throws IOException {
        json.close();
    }

    private final class Metered extends FilterInputStream {

        private long inRow;

        Metered(InputStream in) {
            super(in);
        }

        void rowBegins() {
            inRow = 0;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int some = super.read(buffer, offset, length);
            inRow += Math.max(0, some);
            if (inRow > MOST_FEATURE_BYTES) {
                throw Problem.of(SheetProblem.FILE_ROW_TOO_LARGE)
                        .with("row", number)
                        .with("limit", MOST_FEATURE_BYTES);
            }
            return some;
        }
    }
}
