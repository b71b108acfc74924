package io.gridward.grid;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.jspecify.annotations.Nullable;

/**
 * @param grid the grid itself
 * @param boundary what it covers from now on; null for a grid that is on no map yet
 */
public record CreateDrawnGrid(
        @NotNull @Valid CreateGrid grid, @Nullable Drawing boundary) {}
