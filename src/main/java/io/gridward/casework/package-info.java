/**
 * Cases: categories, reporting, routing, and the life cycle with its clocks. Uses area, grid, calendar, inbox, department and
 * attachment.
 */
@NullMarked
package io.gridward.casework;

import org.jspecify.annotations.NullMarked;
