/** Tells screens what changes within their reach while they look; from the change feed. May use all capabilities up to it. */
@NullMarked
package io.gridward.subscription;

import org.jspecify.annotations.NullMarked;
