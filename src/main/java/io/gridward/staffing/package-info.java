/** Workers, what they are assigned to and since when, and what that leaves vacant. Uses area and grid. */
@NullMarked
package io.gridward.staffing;

import org.jspecify.annotations.NullMarked;
