/** Workers, what they are assigned to and since when, and what that leaves vacant. Uses area and grid. */
package io.gridward.staffing;
