/** Which days are worked: the five-day week, public holidays, and the weekend days worked for them. Uses shared only. */
@NullMarked
package io.gridward.calendar;

import org.jspecify.annotations.NullMarked;
