/** Grids, their boundaries in time, and which grid a point is in. Uses area. */
package io.gridward.grid;
