/** How often something may be done in a while, counted for all nodes together. */
@NullMarked
package io.gridward.shared.rate;

import org.jspecify.annotations.NullMarked;
