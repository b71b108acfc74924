package io.gridward.patrol;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import io.quarkus.runtime.annotations.RegisterForReflection;
import org.jspecify.annotations.Nullable;

import io.gridward.shared.geo.Datum;
import io.gridward.shared.geo.SevenDecimals;

/**
 * The track of a day as a GeoJSON FeatureCollection (RFC 7946) in WGS-84: a feature for each telephone and stretch, which
 * ends where no point came for over 300 seconds.
 */
@RegisterForReflection
public record TrackView(String type, LocalDate date, Datum datum, List<Stretch> features) {

    private static final long STRETCH_ENDS_MILLIS = 300_000;

    /** A GeoJSON feature. */
    @RegisterForReflection
    public record Stretch(String type, Line geometry, Properties properties) {}

    /**
     * A GeoJSON geometry: a LineString, or a MultiPoint where there is but one point.
     *
     * @param coordinates longitude and latitude
     */
    @RegisterForReflection
    public record Line(String type, List<double[]> coordinates) {}

    /** @param points what else was told of each point, in the order of the coordinates */
    @RegisterForReflection
    public record Properties(String deviceId, List<Told> points) {}

    /**
     * @param accuracy metres
     * @param speed metres a second
     * @param steps since the point before
     */
    @RegisterForReflection
    public record Told(
            Instant time,
            @Nullable Double accuracy,
            @Nullable Double speed,
            @Nullable Integer steps) {}

    private record Dated(StoredPoint point, Datum datum) {}

    static TrackView from(LocalDate day, List<TrackSegment> segments) {
        Map<String, TreeMap<StoredPoint, Datum>> devices = new TreeMap<>();
        segments.forEach(segment -> {
            var points = devices.computeIfAbsent(segment.deviceId(), id -> new TreeMap<>(StoredPoint.ORDER));
            segment.points().forEach(point -> points.put(point, segment.datum()));
        });
        var stretches = new ArrayList<Stretch>();
        devices.forEach((deviceId, points) -> {
            var stretch = new ArrayList<Dated>();
            points.forEach((point, datum) -> {
                if (!stretch.isEmpty() && point.timeMillis() - lastMillis(stretch) > STRETCH_ENDS_MILLIS) {
                    stretches.add(stretch(deviceId, stretch));
                    stretch.clear();
                }
                stretch.add(new Dated(point, datum));
            });
            stretches.add(stretch(deviceId, stretch));
        });
        return new TrackView("FeatureCollection", day, Datum.WGS84, stretches);
    }

    private static long lastMillis(List<Dated> stretch) {
        return stretch.get(stretch.size() - 1).point().timeMillis();
    }

    private static Stretch stretch(String deviceId, List<Dated> points) {
        var coordinates = points.stream()
                .map(dated -> {
                    var place = dated.point().position(dated.datum()).toWgs84();
                    return new double[] {SevenDecimals.round(place.longitude()), SevenDecimals.round(place.latitude())};
                })
                .toList();
        var told = points.stream().map(dated -> told(dated.point())).toList();
        return new Stretch(
                "Feature",
                new Line(points.size() == 1 ? "MultiPoint" : "LineString", coordinates),
                new Properties(deviceId, told));
    }

    private static Told told(StoredPoint point) {
        return new Told(
                Instant.ofEpochMilli(point.timeMillis()),
                point.accuracyMetres(),
                point.speedMetresPerSecond(),
                point.steps() == StoredPoint.NONE ? null : point.steps());
    }
}
