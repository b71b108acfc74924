/**
 * How far someone walked, from the places his phone reported: a pure function, the same answer for the same points in
 * any order, on any machine. Knows no database, no clock and no policy beyond the duty times it is given. The method and
 * its measured error are in {@code src/docs/DISTANCE.md}.
 */
@NullMarked
package io.gridward.patrol.distance;

import org.jspecify.annotations.NullMarked;
