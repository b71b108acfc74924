/** The administrative hierarchy: county, town or street, village or community. Uses shared only. */
@NullMarked
package io.gridward.area;

import org.jspecify.annotations.NullMarked;
