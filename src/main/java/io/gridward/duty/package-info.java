/** The workers' daily duty: what is asked of them, when they need not do it, and what they did. Uses what they leave behind. */
@NullMarked
package io.gridward.duty;

import org.jspecify.annotations.NullMarked;
