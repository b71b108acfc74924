/** Cases: categories, reporting, and the life cycle up to closure. Uses area, grid and attachment. */
@NullMarked
package io.gridward.casework;

import org.jspecify.annotations.NullMarked;
