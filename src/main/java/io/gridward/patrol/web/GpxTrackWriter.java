package io.gridward.patrol.web;

import java.io.IOException;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.LinkedHashMap;
import java.util.Map;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyWriter;
import jakarta.ws.rs.ext.Provider;

import io.jenetics.jpx.GPX;
import io.jenetics.jpx.Track;
import io.jenetics.jpx.TrackSegment;
import io.jenetics.jpx.WayPoint;

import io.gridward.patrol.TrackView;

/**
 * Shows the track of a day as GPX 1.1 for map programs: a track for each telephone, a segment for each stretch. Accuracy,
 * speed and steps have no place in it; the GeoJSON tells them.
 */
@Provider
@Produces(TrackForms.GPX)
public class GpxTrackWriter implements MessageBodyWriter<TrackView> {

    /** As in {@link io.gridward.shared.geo.SevenDecimals}. */
    private static final int DECIMALS = 7;

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType mediaType) {
        return type == TrackView.class;
    }

    @Override
    public void writeTo(
            TrackView track,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType mediaType,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        GPX.Writer.of(GPX.Writer.Indent.NULL, DECIMALS).write(gpx(track), out);
    }

    private static GPX gpx(TrackView day) {
        Map<String, Track.Builder> devices = new LinkedHashMap<>();
        for (var stretch : day.features()) {
            devices.computeIfAbsent(stretch.properties().deviceId(), id -> Track.builder()
                            .name(storableInXml(id)))
                    .addSegment(segment(stretch));
        }
        var gpx = GPX.builder("Gridward")
                .metadata(metadata -> metadata.name(day.date().toString()));
        devices.values().forEach(device -> gpx.addTrack(device.build()));
        return gpx.build();
    }

    private static TrackSegment segment(TrackView.Stretch stretch) {
        var segment = TrackSegment.builder();
        var places = stretch.geometry().coordinates();
        var told = stretch.properties().points();
        for (int i = 0; i < places.size(); i++) {
            double[] place = places.get(i);
            segment.addPoint(WayPoint.builder()
                    .lon(place[0])
                    .lat(place[1])
                    .time(told.get(i).time())
                    .build());
        }
        return segment.build();
    }

    /** Telephones may have any name; XML has no way to write most control characters. */
    private static String storableInXml(String text) {
        return text.replaceAll("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]", "\uFFFD");
    }
}
