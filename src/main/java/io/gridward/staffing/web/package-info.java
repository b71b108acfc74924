/** The doors to workers, assignments and teams. */
@NullMarked
package io.gridward.staffing.web;

import org.jspecify.annotations.NullMarked;
