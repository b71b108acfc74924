/** Places and shapes: datums, GeoJSON in and out, geodesic measures, which grid a point is in. Knows no database. */
@NullMarked
package io.gridward.shared.geo;

import org.jspecify.annotations.NullMarked;
