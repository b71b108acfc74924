/** Grids, their boundaries in time, and which grid a point is in. Uses area. */
@NullMarked
package io.gridward.grid;

import org.jspecify.annotations.NullMarked;
