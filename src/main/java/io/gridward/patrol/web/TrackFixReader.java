package io.gridward.patrol.web;

import java.io.IOException;
import java.time.Instant;

import jakarta.inject.Singleton;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.deser.ResolvableDeserializer;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.quarkus.jackson.ObjectMapperCustomizer;
import org.jspecify.annotations.Nullable;

import io.gridward.patrol.TrackFix;

/**
 * Reads a point of a track field by field, since the library's way to a record costs more than the fields themselves and
 * tracks are thousands of points. Each value is read, and refused, by the library's reader of its type.
 */
final class TrackFixReader extends StdDeserializer<TrackFix> implements ResolvableDeserializer {

    private static final long serialVersionUID = 1L;

    private transient JsonDeserializer<Instant> times;
    private transient JsonDeserializer<Double> decimals;
    private transient JsonDeserializer<Integer> wholes;

    @SuppressWarnings("NullAway.Init") // Jackson resolves it before it reads.
    TrackFixReader() {
        super(TrackFix.class);
    }

    @Singleton
    static class Registration implements ObjectMapperCustomizer {
        @Override
        public void customize(ObjectMapper mapper) {
            mapper.registerModule(
                    new SimpleModule("track points").addDeserializer(TrackFix.class, new TrackFixReader()));
        }
    }

    @Override
    public void resolve(DeserializationContext context) throws JsonMappingException {
        times = readerOf(Instant.class, context);
        decimals = readerOf(Double.class, context);
        wholes = readerOf(Integer.class, context);
    }

    @SuppressWarnings("unchecked")
    private static <T> JsonDeserializer<T> readerOf(Class<T> type, DeserializationContext context)
            throws JsonMappingException {
        return (JsonDeserializer<T>) context.findContextualValueDeserializer(context.constructType(type), null);
    }

    @Override
    @SuppressWarnings("NullAway") // What is missing the command itself refuses.
    public TrackFix deserialize(JsonParser parser, DeserializationContext context) throws IOException {
        if (!parser.isExpectedStartObjectToken()) {
            return (TrackFix) context.handleUnexpectedToken(TrackFix.class, parser);
        }
        Instant time = null;
        Double longitude = null;
        Double latitude = null;
        Double accuracy = null;
        Double speed = null;
        Integer steps = null;
        for (String name = parser.nextFieldName(); name != null; name = parser.nextFieldName()) {
            parser.nextToken();
            switch (name) {
                case "time" -> time = value(times, name, parser, context);
                case "longitude" -> longitude = value(decimals, name, parser, context);
                case "latitude" -> latitude = value(decimals, name, parser, context);
                case "accuracy" -> accuracy = value(decimals, name, parser, context);
                case "speed" -> speed = value(decimals, name, parser, context);
                case "steps" -> steps = value(wholes, name, parser, context);
                default -> context.handleUnknownProperty(parser, this, TrackFix.class, name);
            }
        }
        return new TrackFix(time, longitude, latitude, accuracy, speed, steps);
    }

    private static <T> @Nullable T value(
            JsonDeserializer<T> reader, String name, JsonParser parser, DeserializationContext context)
            throws IOException {
        if (parser.hasToken(JsonToken.VALUE_NULL)) {
            return null;
        }
        try {
            return reader.deserialize(parser, context);
        } catch (JsonProcessingException refused) {
            throw JsonMappingException.wrapWithPath(refused, TrackFix.class, name);
        }
    }
}
