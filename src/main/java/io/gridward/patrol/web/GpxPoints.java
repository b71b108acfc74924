package io.gridward.patrol.web;

import java.io.InputStream;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.jspecify.annotations.Nullable;

import io.gridward.patrol.PatrolProblem;
import io.gridward.patrol.TrackFix;
import io.gridward.shared.problem.Problem;

/**
 * The track points of a GPX file (1.0 or 1.1), read a piece at a time and no further than the limit. jpx, which writes our
 * GPX, does not read it: it would take the whole file into memory before it could be counted, and follow what a DTD
 * declares.
 *
 * <p>Waypoints and routes are not where someone was; heights are not kept. {@code hdop} is no accuracy: it says how the
 * satellites stand, not how many metres the place may be off, so the accuracy is missing.
 */
final class GpxPoints {

    private static final XMLInputFactory READERS = XMLInputFactory.newDefaultFactory();
    private static final int MOST_DEPTH = 20;
    private static final int LONGEST_VALUE = 100;

    /** Where a point's speed stands, in metres a second; elements of this name by others mean other units. */
    private static final Set<String> SPEED_SPACES = Set.of(
            "http://www.topografix.com/GPX/1/0",
            "http://www.garmin.com/xmlschemas/TrackPointExtension/v1",
            "http://www.garmin.com/xmlschemas/TrackPointExtension/v2");

    private static final Set<String> GPX_SPACES =
            Set.of("http://www.topografix.com/GPX/1/0", "http://www.topografix.com/GPX/1/1");

    static {
        READERS.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        READERS.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    }

    private final XMLStreamReader xml;
    private final int mostPoints;
    private final List<TrackFix> points = new ArrayList<>();

    private GpxPoints(XMLStreamReader xml, int mostPoints) {
        this.xml = xml;
        this.mostPoints = mostPoints;
    }

    /** @throws Problem GPX_MALFORMED, TRACK_TOO_LONG */
    static List<TrackFix> read(InputStream in, int mostPoints) {
        try {
            var gpx = new GpxPoints(READERS.createXMLStreamReader(in), mostPoints);
            gpx.document();
            return gpx.points;
        } catch (XMLStreamException broken) {
            throw malformed(broken.getLocation());
        }
    }

    private void document() throws XMLStreamException {
        int depth = 0;
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                throw malformed(xml.getLocation());
            }
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > MOST_DEPTH || depth == 1 && !isGpx("gpx")) {
                    throw malformed(xml.getLocation());
                }
                if (isGpx("trkpt")) {
                    point();
                    depth--;
                }
            }
        }
    }

    /** Reads to the end of the point. */
    private void point() throws XMLStreamException {
        if (points.size() == mostPoints) {
            throw Problem.of(PatrolProblem.TRACK_TOO_LONG).with("limit", mostPoints);
        }
        double longitude = degrees("lon");
        double latitude = degrees("lat");
        Instant time = null;
        Double speed = null;
        for (int depth = 1; depth > 0; ) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            } else if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                if (depth > MOST_DEPTH) {
                    throw malformed(xml.getLocation());
                }
                if (depth == 2 && isGpx("time")) {
                    time = time(value());
                    depth--;
                } else if (xml.getLocalName().equals("speed") && SPEED_SPACES.contains(space())) {
                    speed = number(value());
                    depth--;
                }
            }
        }
        points.add(new TrackFix(time, longitude, latitude, null, speed, null));
    }

    /** The text of an element without children; reads to its end. */
    private String value() throws XMLStreamException {
        var text = new StringBuilder();
        while (xml.next() != XMLStreamConstants.END_ELEMENT) {
            boolean isText = xml.isCharacters();
            if (xml.isStartElement() || isText && text.length() + xml.getTextLength() > LONGEST_VALUE) {
                throw malformed(xml.getLocation());
            }
            if (isText) {
                text.append(xml.getText());
            }
        }
        return text.toString().strip();
    }

    private boolean isGpx(String name) {
        return xml.getLocalName().equals(name) && (GPX_SPACES.contains(space()) || space().isEmpty());
    }

    private String space() {
        String uri = xml.getNamespaceURI();
        return uri == null ? "" : uri;
    }

    /** NaN, which is no place on earth, where there is none. */
    private double degrees(String attribute) {
        Double degrees = number(xml.getAttributeValue(null, attribute));
        return degrees == null ? Double.NaN : degrees;
    }

    private static @Nullable Double number(@Nullable String text) {
        try {
            return text == null ? null : Double.valueOf(text);
        } catch (NumberFormatException none) {
            return null;
        }
    }

    /** As XML Schema has it: a time without an offset is UTC, says GPX. */
    private static @Nullable Instant time(String text) {
        try {
            var read = DateTimeFormatter.ISO_DATE_TIME.parseBest(text, OffsetDateTime::from, LocalDateTime::from);
            return read instanceof OffsetDateTime offset
                    ? offset.toInstant()
                    : ((LocalDateTime) read).toInstant(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            return null;
        }
    }

    private static Problem malformed(@Nullable Location at) {
        return Problem.of(PatrolProblem.GPX_MALFORMED)
                .with("line", at == null ? 1 : at.getLineNumber())
                .with("column", at == null ? 1 : at.getColumnNumber());
    }
}
