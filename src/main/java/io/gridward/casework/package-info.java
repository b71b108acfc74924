/** Cases: categories, reporting, and the life cycle up to closure. Uses area and grid. */
@NullMarked
package io.gridward.casework;

import org.jspecify.annotations.NullMarked;
