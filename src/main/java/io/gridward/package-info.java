/** The program itself: its start, and the settings it starts with. */
@NullMarked
package io.gridward;

import org.jspecify.annotations.NullMarked;
