package io.gridward.patrol.web;

import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.UriInfo;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.Provider;

import io.gridward.patrol.PatrolConfig;
import io.gridward.patrol.RecordTrack;
import io.gridward.shared.geo.Datum;
import io.gridward.shared.web.Parameters;

/** Takes a track as GPX. What a GPX file does not tell, the telephone and the number of the part, stands in the address. */
@Provider
@Consumes(TrackForms.GPX)
public class GpxTrackReader implements MessageBodyReader<RecordTrack> {

    private final PatrolConfig config;
    private final UriInfo uri;

    GpxTrackReader(PatrolConfig config, UriInfo uri) {
        this.config = config;
        this.uri = uri;
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == RecordTrack.class;
    }

    /** GPX is in WGS-84 by definition. */
    @Override
    public RecordTrack readFrom(
            Class<RecordTrack> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, String> headers,
            InputStream body) {
        var parameters = uri.getQueryParameters();
        String deviceId = Parameters.text("deviceId", parameters.getFirst("deviceId"));
        long sequence = Parameters.wholeNumber("sequence", parameters.getFirst("sequence"));
        return new RecordTrack(deviceId, sequence, Datum.WGS84, GpxPoints.read(body, config.pointsPerUpload()));
    }
}
