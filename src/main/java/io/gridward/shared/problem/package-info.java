/** Refusals with stable codes, the same at both doors. */
@NullMarked
package io.gridward.shared.problem;

import org.jspecify.annotations.NullMarked;
