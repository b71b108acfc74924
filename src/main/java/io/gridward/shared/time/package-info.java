/** The one clock, times as text, and the ids made from time. */
@NullMarked
package io.gridward.shared.time;

import org.jspecify.annotations.NullMarked;
