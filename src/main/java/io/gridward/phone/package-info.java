/** What a phone needs in one piece: its day, and what was done while it was offline. It may use every capability before it. */
@NullMarked
package io.gridward.phone;

import org.jspecify.annotations.NullMarked;
