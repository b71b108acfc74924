/** Lists in and out as files: imports that survive a restart, and spreadsheets. Uses area, grid, staffing, casework, training. */
@NullMarked
package io.gridward.exchange;

import org.jspecify.annotations.NullMarked;
