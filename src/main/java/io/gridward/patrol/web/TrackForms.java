package io.gridward.patrol.web;

/** Media types of tracks besides JSON. */
final class TrackForms {

    /** GPX 1.0 and 1.1; registered nowhere, but what everyone says. */
    static final String GPX = "application/gpx+xml";

    /** The compact form of src/docs/TRACKS.md. */
    static final String COMPACT = "application/vnd.gridward.track";

    static final String GPX_EXAMPLE =
            "<gpx version=\"1.1\" creator=\"telephone\" xmlns=\"http://www.topografix.com/GPX/1/1\"><trk><trkseg>"
                    + "<trkpt lat=\"30.1697\" lon=\"121.2666\"><time>2026-11-23T01:00:00Z</time></trkpt>"
                    + "</trkseg></trk></gpx>";

    private TrackForms() {}
}
