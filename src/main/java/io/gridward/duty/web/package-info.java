/** The doors to the daily duty. */
@NullMarked
package io.gridward.duty.web;

import org.jspecify.annotations.NullMarked;
