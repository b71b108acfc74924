/** The doors to grids and their boundaries. */
@NullMarked
package io.gridward.grid.web;

import org.jspecify.annotations.NullMarked;
