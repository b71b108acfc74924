/** Files of rows, read and written a row at a time: CSV, XLSX, GeoJSON. Knows no capability. */
@NullMarked
package io.gridward.exchange.sheet;

import org.jspecify.annotations.NullMarked;
