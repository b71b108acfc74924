package io.gridward.duty;

/** Which way counts. */
public enum MetresCounted {
    TOTAL,
    IN_GRID
}
