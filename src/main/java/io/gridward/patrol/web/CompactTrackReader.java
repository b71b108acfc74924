package io.gridward.patrol.web;

import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import io.gridward.patrol.PatrolConfig;
import io.gridward.patrol.RecordTrack;

/** Takes a track in the compact form for thin connections. */
@Provider
@Consumes(TrackForms.COMPACT)
public class CompactTrackReader implements MessageBodyReader<RecordTrack> {

    private final PatrolConfig config;

    CompactTrackReader(PatrolConfig config) {
        this.config = config;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == RecordTrack.class;
    }

    @Override
    public RecordTrack readFrom(
            Class<RecordTrack> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        return CompactTrack.read(body.readAllBytes(), config.pointsPerUpload());
    }
}
