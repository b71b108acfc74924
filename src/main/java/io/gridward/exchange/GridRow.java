package io.gridward.exchange;

import org.jspecify.annotations.Nullable;

import io.gridward.grid.CreateGrid;
import io.gridward.grid.ReplaceBoundary;

/** A grid to be made, with the boundary it came with, if any. */
record GridRow(CreateGrid grid, @Nullable ReplaceBoundary boundary) {}
