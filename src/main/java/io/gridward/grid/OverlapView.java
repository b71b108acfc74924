package io.gridward.grid;

import io.quarkus.runtime.annotations.RegisterForReflection;

/** One grid that a refused boundary reaches into, and by how much. */
@RegisterForReflection
public record OverlapView(String grid, long squareMetres) {}
