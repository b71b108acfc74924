package io.gridward.patrol.web;

/** Media types of tracks besides JSON. */
final class TrackForms {

    /** GPX 1.0 and 1.1; registered nowhere, but what everyone says. */
    static final String GPX = "application/gpx+xml";

    /** The compact form of src/docs/TRACKS.md. */
    static final String COMPACT = "application/vnd.gridward.track";

    private TrackForms() {}
}
