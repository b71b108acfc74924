package io.gridward.shared.geo;

/** The datum a coordinate is given in. Chinese phones and maps speak GCJ-02, which lies about 500 m off in Cixi. */
public enum Datum {
    WGS84,
    GCJ02
}
