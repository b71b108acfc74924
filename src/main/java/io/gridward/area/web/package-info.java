/** The doors to the divisions. */
@NullMarked
package io.gridward.area.web;

import org.jspecify.annotations.NullMarked;
