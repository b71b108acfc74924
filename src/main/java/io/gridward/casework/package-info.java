/** Cases: categories, reporting, and the life cycle up to closure. Uses area and grid. */
package io.gridward.casework;
