package io.gridward.grid;

/** A boundary with the version of its grid, which changes with every boundary. */
public record VersionedBoundary(BoundaryView boundary, int version) {}
